import type { Temporal } from '../time/temporal.ts';
import { isOpenDay } from './days-off.ts';
import type { DayOfMonth, HolidaysRule, Weekday } from './rule.ts';

const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** 1 for Monday to 7 for Sunday, as ISO 8601 and Temporal count. */
export const numberOf = (weekday: Weekday): number => {
  const index = weekdays.indexOf(weekday);
  if (index < 0) throw new RangeError(`on.weekday: ${weekday} is no weekday; use ${weekdays.join(', ')}.`);
  return index + 1;
};

/** Counted from the front, or with a negative number from the back. */
const pick = (days: readonly Temporal.PlainDate[], nth: number): Temporal.PlainDate | undefined =>
  days.at(nth < 0 ? nth : nth - 1);

/** The day of a month that a rule means; undefined where the month has none, such as a fifth Friday. */
export const dayOfMonth = (
  month: Temporal.PlainYearMonth,
  on: DayOfMonth,
  rule: HolidaysRule,
): Temporal.PlainDate | undefined => {
  if ('day' in on) return month.toPlainDate({ day: Math.min(on.day, month.daysInMonth) });
  const days = Array.from({ length: month.daysInMonth }, (_, index) => month.toPlainDate({ day: index + 1 }));
  if ('weekday' in on) {
    const wanted = numberOf(on.weekday);
    return pick(
      days.filter(({ dayOfWeek }) => dayOfWeek === wanted),
      on.nth,
    );
  }
  return pick(
    days.filter((day) => isOpenDay(day.toString(), rule)),
    on.workingDay,
  );
};
