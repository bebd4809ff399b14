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

type Before = {
  /** The review before, null where this is the first; `months` null: it asked about every group. */
  readonly last: { readonly starts: string; readonly ends: string; readonly months: readonly number[] | null } | null;
  /** No round begins earlier; null where nothing forbids it. */
  readonly notBefore: string | null;
};

export type DueRound = { readonly start: string; readonly months: readonly number[] };

/** The round that begins next: today, where one is to have begun already. */
export const roundNext = (
  today: string,
  given: Rhythm,
  before: Before,
  closedDays: readonly string[] = [],
): DueRound => {
  const due = roundDue(today, given, before, closedDays);
  if (due) return { ...due, start: today };
  const { last, notBefore } = before;
  const earliest = latestOf([today, last && dayAfter(last.ends), notBefore]) ?? today;
  const { start } = roundFrom(earliest, given, closedDays);
  const months = roundDue(start, given, { last, notBefore: earliest }, closedDays)?.months ?? [];
  return { start, months };
};

/**
 * The round that is to have begun by `today`, and the months it stands for; undefined while the next is still to come. One
 * whose first day fell into the review before was that review, or, for groups that were not asked about in it, waits
 * until it is over. What fell into a standstill or a pause is made up for by one round.
 */
export const roundDue = (
  today: string,
  given: Rhythm,
  { last, notBefore }: Before,
  closedDays: readonly string[] = [],
): DueRound | undefined => {
  const earliest = latestOf([last && dayAfter(last.ends), notBefore]);
  if (!earliest) return undefined;
  const { start } = roundFrom(earliest, given, closedDays);
  if (start > today) return undefined;
  const months = new Set<number>();
  let since = last ? dayAfter(last.months ? last.starts : last.ends) : start;
  for (
    let round = roundFrom(since, given, closedDays);
    round.start <= today;
    round = roundFrom(since, given, closedDays)
  ) {
    months.add(Temporal.PlainDate.from(round.start).month);
    since = dayAfter(round.start);
  }
  return { start, months: [...months].sort((a, b) => a - b) };
};

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

const latestOf = (days: readonly (string | null)[]): string | undefined =>
  days
    .filter((day) => day !== null)
    .reduce<string | undefined>((latest, day) => (latest && latest > day ? latest : day), undefined);

/** Whether a group of this sensitivity is asked about in a round of these months; null: a round of every group. */
export const isDue = (given: Rhythm, months: readonly number[] | null, sensitivity: Sensitivity | null): boolean =>
  months === null || monthsOf(given, sensitivity).some((month) => months.includes(month));

/** The last day of a round that begins on `start`. */
export const endOf = (start: string, days: number, closedDays: readonly string[] = []): string =>
  workingDayOnOrAfter(Temporal.PlainDate.from(start).add({ days }).toString(), closedDays);
