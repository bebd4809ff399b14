import { Trouble } from '../microsoft/trouble.ts';
import type { Claimed, LeftAlone } from './claim.ts';
import type { MessageKind } from './messages.ts';

/** What writes in the team's channel. */
const written: ReadonlySet<string> = new Set<MessageKind>([
  'card',
  'second-card',
  'reminder',
  'untaken',
  'urgent',
  'woken',
]);

/** Teams says neither how much it takes nor when it takes more; its shortest limit is over in two seconds. Milliseconds. */
const usualRest = 2000;

/** How long Teams wants to be left alone after this failure, if that is what it says. Milliseconds. */
export const restAfter = (error: unknown): number | undefined =>
  error instanceof Trouble && error.part === 'bot-in-team' && (error.code === 'TooManyRequests' || error.code === '429')
    ? Math.max((error.retryAfter ?? 0) * 1000, usualRest)
    : undefined;

/** Until when each municipality's channel is to be left alone. Kept apart from the rows: they stay due when they are. */
export type Resting = Map<string, Date>;

/** What is not to be claimed while channels rest: it costs neither a call nor a try. */
export const leftAlone = (resting: Resting, now: Date): LeftAlone => ({
  tenantIds: [...resting].flatMap(([tenantId, until]) => (until > now ? [tenantId] : [])),
  kinds: [...written],
});

/** Takes out of what was claimed everything that would be refused because the channel has become busy since. */
export const takeOutBusy = (waiting: Claimed[], resting: Resting, now: Date): Claimed[] => {
  const isBusy = ({ tenantId, kind }: Claimed) => written.has(kind) && (resting.get(tenantId) ?? now) > now;
  const busy = waiting.filter(isBusy);
  waiting.splice(0, waiting.length, ...waiting.filter((row) => !isBusy(row)));
  return busy;
};

/** Milliseconds until the first channel takes more; undefined where none is to be left alone. */
export const untilFirstTakes = (resting: Resting, now: Date): number | undefined => {
  const rests = [...resting.values()].map((until) => until.getTime() - now.getTime()).filter((left) => left > 0);
  return rests.length > 0 ? Math.min(...rests) : undefined;
};
