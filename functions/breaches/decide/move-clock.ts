import { clockRuns } from '#shared/breaches/states.ts';
import { restartClock } from '../../cases/clock/restart-clock.ts';
import { dropOpen } from '../../outbox/drop-open.ts';
import type { BreachChange, LockedBreach } from '../change-breach.ts';
import { ownBreach } from '../own-breach.ts';
import type { ReadMoment } from './read-moment.ts';

/** What follows from another moment of awareness; the new revision itself is kept by the caller. */
export const moveClock = async (locked: LockedBreach, { at }: ReadMoment): Promise<Omit<BreachChange, 'log'>> => {
  const { tx, row, now } = locked;
  const facts = { aware_at: at };
  if (clockRuns(row)) {
    const reminders = await restartClock(locked, ownBreach({ ...row, ...facts }));
    return { set: {}, facts, plan: [{ kind: 'card' }, ...reminders] };
  }
  await dropOpen(tx, row, 'reminder', now);
  return { set: {}, facts, plan: [{ kind: 'card' }] };
};
