import { ranOut } from '#shared/deadlines/ran-out.ts';

/** How near the deadline is. The borders are where the last reminders ring by default: a day left, four hours left. */
export type Nearness = 'stopped' | 'calm' | 'last-day' | 'last-hours' | 'overdue';

/** `milliseconds` until the deadline, or since it when `overdue`; never negative. */
export type TimeLeft = { readonly nearness: Nearness; readonly milliseconds: number };

const hour = 3_600_000;

const nearnessOf = (left: number): Nearness => {
  if (left <= 4 * hour) return 'last-hours';
  return left <= 24 * hour ? 'last-day' : 'calm';
};

/** What is left of a clock at `now`. */
export const timeLeft = (clock: { deadline: string; clockRuns: boolean }, now: Date): TimeLeft => {
  const deadline = new Date(clock.deadline);
  const left = deadline.getTime() - now.getTime();
  const nearness = ranOut(deadline, now) ? 'overdue' : nearnessOf(left);
  return { nearness: clock.clockRuns ? nearness : 'stopped', milliseconds: Math.abs(left) };
};
