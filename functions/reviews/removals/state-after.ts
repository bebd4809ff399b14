import { type ReadBack, type Reading, readBack } from '#shared/reviews/removals/read-back.ts';
import type { RemovalState } from '#shared/reviews/removals/removals.ts';
import type { Found } from './read-removal.ts';

export type Looked = { readonly state: RemovalState; readonly next: Date | undefined };

type Looks = {
  readonly readings: readonly Reading[];
  /** The mirror, too, has seen the member come back. */
  readonly isSeen: boolean;
};

/**
 * What a removal is after a look. What a person was to remove and is there for good is a task again; so is what the desk
 * removed and never saw gone. A member whom another had taken out and who is there for good is there anew; one who was seen
 * gone has come back. Neither is removed a second time: nobody has refused that access.
 */
export const afterRemoval = (found: Found, since: Date, { readings, isSeen }: Looks): Looked => {
  const back = readBack(since, readings);
  const state = removalState(found, { since, readings, isSeen, read: back.state });
  return { state, next: isRead.has(state) ? back.next : undefined };
};

/** The states in which it is still looked at. */
const isRead: ReadonlySet<RemovalState> = new Set(['reading', 'gone', 'waiting', 'stuck']);

type Read = Looks & { readonly since: Date; readonly read: ReadBack['state'] };

const removalState = (found: Found, { since, readings, isSeen, read }: Read): RemovalState => {
  const lasted = lasts(readings, true) || (isSeen && readings.at(-1)?.isThere);
  if (!lasted || !isUnsettled(read)) return read;
  const wasGone = wasSettled(since, readings);
  if (wasGone) return found.isOurs || found.place ? 'came-back' : 'new-access';
  if (found.place) return 'task';
  if (!found.isOurs) return 'new-access';
  return read === 'stuck' ? 'task' : read;
};

/**
 * What a removal that was undone is after a look: the same looks, for the opposite. Who was seen there and is gone again was
 * taken out by another, and is not put back a second time.
 */
export const afterPutBack = (since: Date, readings: readonly Reading[]): Looked => {
  const opposite = readings.map(({ at, isThere }) => ({ at, isThere: !isThere }));
  const { state, next } = readBack(since, opposite);
  if (state === 'gone' || state === 'confirmed') return { state: 'put-back', next };
  if (isUnsettled(state) && lasts(opposite, true) && wasSettled(since, opposite))
    return { state: 'gone-again', next: undefined };
  return state === 'stuck' ? { state: 'not-put-back', next: undefined } : { state: 'returning', next };
};

const isUnsettled = (read: ReadBack['state']): boolean => read === 'waiting' || read === 'stuck';

/** Whether the last two looks found the same. */
const lasts = (readings: readonly Reading[], isThere: boolean): boolean =>
  readings.length >= 2 && readings.slice(-2).every((reading) => reading.isThere === isThere);

/** Whether it had been seen often enough before. */
const wasSettled = (since: Date, readings: readonly Reading[]): boolean =>
  readings.some((_, place) => readBack(since, readings.slice(0, place + 1)).state === 'gone');
