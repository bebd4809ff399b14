/** How near the deadline is. The borders are where the last reminders ring by default: a day left, four hours left. */
export type Nearness = 'stopped' | 'calm' | 'last-day' | 'last-hours' | 'overdue';

/** `milliseconds` until the deadline, or since it when `overdue`; never negative. */
export type TimeLeft = { readonly nearness: Nearness; readonly milliseconds: number };

const hour = 3_600_000;

const nearnessOf = (left: number): Nearness => {
  if (left <= 0) return 'overdue';
  if (left <= 4 * hour) return 'last-hours';
  return left <= 24 * hour ? 'last-day' : 'calm';
};

/**
 * What is left of a clock at `now`. A case is overdue from the instant of the deadline on: the 72 hours of Art. 33(1)
 * are then used up.
 */
export const timeLeft = (clock: { deadline: string; clockRuns: boolean }, now: Date): TimeLeft => {
  const left = Date.parse(clock.deadline) - now.getTime();
  return { nearness: clock.clockRuns ? nearnessOf(left) : 'stopped', milliseconds: Math.abs(left) };
};
