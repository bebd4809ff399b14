import { Temporal } from '../time/temporal.ts';
import { danishHolidays } from './danish-holidays.ts';

const holidaysOf = new Map<number, ReadonlySet<string>>();

/** Whether a day (`YYYY-MM-DD`) is a statutory holiday in Denmark. */
export const isHoliday = (day: string): boolean => {
  const year = Number(day.slice(0, 4));
  const known = holidaysOf.get(year) ?? new Set(danishHolidays(year).map(({ date }) => date));
  holidaysOf.set(year, known);
  return known.has(day);
};

/**
 * Whether a day (`YYYY-MM-DD`) is neither Saturday, Sunday nor statutory holiday (Reg. 1182/71 art. 2).
 * `closedDays` are days to count as off besides, as `YYYY-MM-DD` or, every year, `MM-DD`. None for legal periods: 5 June, 24
 * and 31 December are working days there, which is the safe side. Refuses what is no date with a RangeError.
 */
export const isWorkingDay = (day: string, closedDays: readonly string[] = []): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek <= 5 && !isHoliday(day) && !isClosed(day, closedDays);

export const isClosed = (day: string, closedDays: readonly string[]): boolean =>
  closedDays.some((closed) => closed === day || closed === day.slice(5));

/** The day itself if it is a working day, else the next one that is. */
export const workingDayOnOrAfter = (day: string, closedDays: readonly string[] = []): string =>
  step(day, 1, closedDays);

/** The day itself if it is a working day, else the last one before it: the target to aim at when a period ends on a day off. */
export const workingDayOnOrBefore = (day: string, closedDays: readonly string[] = []): string =>
  step(day, -1, closedDays);

const step = (day: string, days: 1 | -1, closedDays: readonly string[]): string => {
  // A year without a working day can only come from settings that close everything.
  for (let date = Temporal.PlainDate.from(day), tries = 0; tries < 366; tries++, date = date.add({ days })) {
    if (isWorkingDay(date.toString(), closedDays)) return date.toString();
  }
  throw new RangeError(`No working day within a year of ${day}.`);
};
