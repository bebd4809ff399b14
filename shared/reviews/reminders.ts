import { workingDayOnOrBefore } from '../deadlines/working-days.ts';
import { Temporal } from '../time/temporal.ts';
import type { Round } from './rhythm.ts';

/** `daysLeft` of a plan's `reminderDays`: what is left on `day` is more where that was moved back. */
export type ReviewReminder = { readonly daysLeft: number; readonly day: string };

/**
 * The days (`YYYY-MM-DD`) on which those who have not finished are reminded: moved back to a working day, always after the
 * first day of the review, each day once and then for the fewest days left.
 */
export const reviewReminders = (
  { start, end }: Round,
  daysLeft: readonly number[],
  closedDays: readonly string[] = [],
): readonly ReviewReminder[] => {
  const byDay = new Map<string, number>();
  for (const days of [...daysLeft].sort((a, b) => b - a)) {
    const day = workingDayOnOrBefore(Temporal.PlainDate.from(end).subtract({ days }).toString(), closedDays);
    if (day > start) byDay.set(day, days);
  }
  return [...byDay].map(([day, days]) => ({ daysLeft: days, day }));
};
