import { workingDayOnOrAfter } from '../deadlines/working-days.ts';
import { Temporal } from '../time/temporal.ts';
import type { Sensitivity } from './group-facts.ts';
import type { Rhythm } from './planned-rhythm.ts';

/** One round: days (`YYYY-MM-DD`) in Copenhagen; on the last of them can still be answered until it ends. */
export type Round = { readonly start: string; readonly end: string };

/** The months in which a group of this sensitivity (null: none was given) is reviewed. */
export const monthsOf = (given: Rhythm, sensitivity: Sensitivity | null): readonly number[] => {
  switch (sensitivity) {
    case 'normal':
      return given.normal;
    case 'sensitive':
      return given.sensitive;
    case 'very-sensitive':
      return given.verySensitive;
    case null:
      return given.everyGroup;
  }
};

/**
 * The first round that begins on a day (`YYYY-MM-DD`) or later: on the month's first working day, open for so many days
 * and, where the last is a day off, until the next working day.
 */
export const roundFrom = (day: string, given: Rhythm, closedDays: readonly string[] = []): Round => {
  const all = new Set([...given.everyGroup, ...given.normal, ...given.sensitive, ...given.verySensitive]);
  for (let month = Temporal.PlainDate.from(day).toPlainYearMonth(); ; month = month.add({ months: 1 })) {
    if (!all.has(month.month)) continue;
    const start = workingDayOnOrAfter(month.toPlainDate({ day: 1 }).toString(), closedDays);
    if (start >= day) return { start, end: endOf(start, given.days, closedDays) };
  }
};

/** The last day of a round that begins on `start`. */
export const endOf = (start: string, days: number, closedDays: readonly string[] = []): string =>
  workingDayOnOrAfter(Temporal.PlainDate.from(start).add({ days }).toString(), closedDays);
