import { Trouble } from '../microsoft/trouble.ts';
import type { Claimed } from './claim.ts';
import type { TellingKind } from './telling.ts';

/** What writes in the team's channel. */
const written: ReadonlySet<string> = new Set<TellingKind>([
  'card',
  'second-card',
  'reminder',
  'untaken',
  'protected-address',
]);

/** Teams says neither how much it takes nor when it takes more; its shortest limit is over in two seconds. Milliseconds. */
const usualRest = 2000;

/** How long Teams wants to be left alone after this failure, if that is what it says. Milliseconds. */
export const restAfter = (error: unknown): number | undefined =>
  error instanceof Trouble && error.part === 'bot-in-team' && (error.code === 'TooManyRequests' || error.code === '429')
    ? Math.max((error.retryAfter ?? 0) * 1000, usualRest)
    : undefined;

/** Until when each municipality's channel is to be left alone. */
export type Resting = Map<string, Date>;

/**
 * Takes out of what waits everything that would be refused because the channel is busy. Given back with a later due it
 * costs neither a call nor a try.
 */
export const takeOutBusy = (waiting: Claimed[], resting: Resting, now: Date): Claimed[] => {
  const until = ({ tenantId, kind }: Claimed): Date | undefined => {
    const rest = written.has(kind) ? resting.get(tenantId) : undefined;
    return rest && rest > now ? rest : undefined;
  };
  const busy = waiting.flatMap((row) => {
    const due = until(row);
    return due ? [{ ...row, was: { ...row.was, due } }] : [];
  });
  waiting.splice(0, waiting.length, ...waiting.filter((row) => !until(row)));
  return busy;
};
