import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';

/** Writes a person may make in a row: more than by hand, and enough for a whole case at once. */
export const burst = 120;
/** Writes a second after that. */
const perSecond = 2;
/** The longest wait a refusal asks for. Seconds. */
const longest = 60;
/** People counted in memory; a municipality has at most 45,000. */
const most = 50_000;

/**
 * Counts a write of the caller. Only callers who write faster than a person can are slowed.
 * @throws Refusal `too-many-at-once` with the seconds to wait; nothing was done, and the same key may be sent again
 */
export type Pace = (caller: Pick<Caller, 'tenantId' | 'personId'>) => void;

type Spent = { readonly at: number; readonly left: number; readonly waiting: number };

/**
 * Keeps count in this instance's memory: a flood meets a limit in each of them, and no request pays for a table. Refused
 * callers are asked to wait one turn longer each.
 */
export const pacer = (now: () => Date): Pace => {
  const spent = new Map<string, Spent>();
  return ({ tenantId, personId }) => {
    const person = `${tenantId} ${personId}`;
    const at = now().getTime();
    const before = spent.get(person) ?? { at, left: burst, waiting: 0 };
    const regained = (Math.max(0, at - before.at) / 1000) * perSecond;
    const left = Math.min(burst, before.left + regained);
    const waiting = Math.max(0, before.waiting - regained);
    if (spent.size >= most) spent.clear();
    if (left >= 1) return void spent.set(person, { at, left: left - 1, waiting });
    spent.set(person, { at, left, waiting: waiting + 1 });
    throw new Refusal('too-many-at-once', { retryAfter: Math.min(longest, Math.ceil((waiting + 1) / perSecond)) });
  };
};
