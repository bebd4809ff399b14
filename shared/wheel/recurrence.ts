import { Temporal } from '../time/temporal.ts';
import { dayOfMonth, numberOf } from './day-of-month.ts';
import { shifted, workingDaysBefore } from './days-off.ts';
import { requireSound } from './require-sound.ts';
import type { BeforeMeetingRule, HolidaysRule, MonthlyRule, Recurrence, RecurrenceRule, WeeklyRule } from './rule.ts';

/** No date is moved further than this: a month before and after is looked at besides. */
const margin = { months: 1 };

/**
 * The days (`YYYY-MM-DD`, Danish calendar days, ascending) on which something recurring is due. Always reckoned from the
 * rule, never from the last one, so that lateness does not wander; only `from: 'completion'` reckons from what was done,
 * and has one. Days in a pause are left out; the rhythm is not moved by it.
 * RFC 5545 for the phases; moving off days off is this desk's convention.
 * @throws RangeError naming the field that makes no sense
 */
export const occurrences = (given: Recurrence): string[] => {
  requireSound(given);
  const { rule, start, until, holidaysRule, pauses = [] } = given;
  return due(rule, start, until, holidaysRule)
    .map(String)
    .filter((day) => day >= start && day <= until && !pauses.some(({ from, to }) => day >= from && day <= to))
    .sort();
};

const due = (rule: RecurrenceRule, start: string, until: string, holidays: HolidaysRule): Temporal.PlainDate[] => {
  if ('workingDaysBefore' in rule) return beforeMeetings(rule, holidays);
  const first = Temporal.PlainDate.from(start).subtract(margin);
  const last = Temporal.PlainDate.from(until).add(margin);
  const dates = 'from' in rule ? [afterCompletion(rule)] : inPeriods(rule, first, last, holidays);
  return dates.map((date) => shifted(date, rule.shift, holidays));
};

const beforeMeetings = ({ meetings, workingDaysBefore: count }: BeforeMeetingRule, holidays: HolidaysRule) =>
  [...new Set(meetings)].map((day) => workingDaysBefore(day, count, holidays));

const afterCompletion = (rule: Extract<RecurrenceRule, { readonly from: 'completion' }>): Temporal.PlainDate =>
  Temporal.PlainDate.from(rule.completedOn).add({ [`${rule.unit}s`]: rule.every });

const inPeriods = (
  rule: WeeklyRule | MonthlyRule,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  holidays: HolidaysRule,
) => (rule.unit === 'week' ? weekly(rule, first, last) : monthly(rule, first, last, holidays));

const weekly = (rule: WeeklyRule, first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] => {
  const anchor = Temporal.PlainDate.from(rule.anchor);
  const weekday = rule.on ? numberOf(rule.on.weekday) : anchor.dayOfWeek;
  const one = anchor.add({ days: weekday - anchor.dayOfWeek });
  const days = rule.every * 7;
  const skipped = Math.max(0, Math.ceil(one.until(first, { largestUnit: 'day' }).days / days));
  const dates: Temporal.PlainDate[] = [];
  for (let at = one.add({ days: skipped * days }); isUntil(at, last); at = at.add({ days })) dates.push(at);
  return dates;
};

const isUntil = (date: Temporal.PlainDate, last: Temporal.PlainDate) => Temporal.PlainDate.compare(date, last) <= 0;

const monthly = (
  rule: MonthlyRule,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  holidays: HolidaysRule,
): Temporal.PlainDate[] => {
  const anchor = Temporal.PlainDate.from(rule.anchor);
  const from = Temporal.PlainDate.compare(first, anchor) > 0 ? first : anchor;
  const opening = rule.unit === 'year' && rule.months ? from.with({ month: 1, day: 1 }) : from;
  const dates: Temporal.PlainDate[] = [];
  for (
    let month = opening.toPlainYearMonth();
    isUntil(month.toPlainDate({ day: 1 }), last);
    month = month.add({ months: 1 })
  ) {
    const date = isInPhase(rule, anchor, month) && dayOfMonth(month, rule.on ?? { day: anchor.day }, holidays);
    if (date) dates.push(date);
  }
  return dates;
};

const isInPhase = (rule: MonthlyRule, anchor: Temporal.PlainDate, month: Temporal.PlainYearMonth): boolean => {
  const years = month.year - anchor.year;
  const isRightMonth = rule.months ? rule.months.includes(month.month) : undefined;
  if (rule.unit === 'year') return years % rule.every === 0 && (isRightMonth ?? month.month === anchor.month);
  return isRightMonth ?? (years * 12 + month.month - anchor.month) % rule.every === 0;
};
