import { readBack } from '#shared/reviews/removals/read-back.ts';
import { underWay } from '#shared/reviews/removals/removals.ts';
import type { Removal } from './stage-of.ts';

const soonest = 10_000;
const slowest = 300_000;

/**
 * How long to wait before removals are looked at again: as long as the nearest instant at which one is to change is away,
 * ahead or behind, so that what does not come is asked for ever more seldom. Milliseconds; undefined where none is under way.
 */
export const pauseOf = (removals: readonly Removal[], now: Date): number | undefined => {
  const moving = removals.filter(({ state }) => underWay.has(state));
  if (moving.length === 0) return undefined;
  const away = moving.map((removal) => Math.abs((changesAt(removal)?.getTime() ?? Infinity) - now.getTime()));
  return Math.min(Math.max(Math.min(...away), soonest), slowest);
};

/** When a removal is to change next; undefined where a person decides that. */
const changesAt = ({ state, dueAt, removedAt, putBackAt, readings }: Removal): Date | undefined => {
  switch (state) {
    case 'planned':
      return dueAt === null ? undefined : new Date(dueAt);
    case 'returning':
    case 'put-back':
      return nextLook(putBackAt, readings, true);
    case 'putting-back':
      return nextLook(readings.at(-1)?.at ?? removedAt, [], false);
    default:
      return nextLook(removedAt, readings, false);
  }
};

const nextLook = (since: string | null, readings: Removal['readings'], isOpposite: boolean): Date | undefined => {
  if (since === null) return undefined;
  const looks = readings.map(({ at, isThere }) => ({ at: new Date(at), isThere: isThere !== isOpposite }));
  return readBack(new Date(since), looks).next;
};
