import { Trouble } from '../microsoft/trouble.ts';
import type { Claimed, LeftAlone } from './claim.ts';
import type { MessageKind } from './messages.ts';

/** The kinds that write in the team's channel. */
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

/** How long Teams throttles after this failure; undefined where it does not. Milliseconds. */
export const restAfter = (error: unknown): number | undefined =>
  error instanceof Trouble && error.part === 'bot-in-team' && (error.code === 'TooManyRequests' || error.code === '429')
    ? Math.max((error.retryAfter ?? 0) * 1000, usualRest)
    : undefined;

/** Until when each municipality's channel is throttled. Kept apart from the rows, whose due times stay. */
export type Resting = Map<string, Date>;

/** The kinds and municipalities not to be claimed while their channels are throttled: no call, no try. */
export const leftAlone = (resting: Resting, now: Date): LeftAlone => ({
  tenantIds: [...resting].flatMap(([tenantId, until]) => (until > now ? [tenantId] : [])),
  kinds: [...written],
});

/** Removes the claimed rows that Teams would refuse, because the channel has been throttled since. */
export const takeOutBusy = (waiting: Claimed[], resting: Resting, now: Date): Claimed[] => {
  const isBusy = ({ tenantId, kind }: Claimed) => written.has(kind) && (resting.get(tenantId) ?? now) > now;
  const busy = waiting.filter(isBusy);
  waiting.splice(0, waiting.length, ...waiting.filter((row) => !isBusy(row)));
  return busy;
};

/** Milliseconds until the first channel takes more; undefined where none is throttled. */
export const untilFirstTakes = (resting: Resting, now: Date): number | undefined => {
  const rests = [...resting.values()].map((until) => until.getTime() - now.getTime()).filter((left) => left > 0);
  return rests.length > 0 ? Math.min(...rests) : undefined;
};
