/** Which days count as off when a date is moved, or working days are counted. */
export type HolidaysRule = 'none' | 'dk-statutory' | 'dk-statutory+closing';

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/**
 * Where a date goes that falls on a day off: nowhere, to the working day before, to the one after, or to the one after
 * unless that is another month, then before.
 */
export type Shift = 'none' | 'before' | 'after' | 'after-same-month';

/** A day of a month: by its number (in a short month the last day), by weekday, or by working day; -1 is the last one. */
export type DayOfMonth =
  | { readonly day: number }
  | { readonly weekday: Weekday; readonly nth: number }
  | { readonly workingDay: number };

/** Every so many weeks. `anchor` (`YYYY-MM-DD`) lies in the first of them; without `on` its weekday is meant. */
export type WeeklyRule = {
  readonly every: number;
  readonly unit: 'week';
  readonly on?: { readonly weekday: Weekday };
  readonly anchor: string;
  readonly shift: Shift;
};

/**
 * Every so many months or years. `anchor` (`YYYY-MM-DD`) lies in the first period and fixes the phase, for a yearly rule
 * the month, and without `on` the day. `months` (1 to 12) take the place of the phase; of a yearly rule its years stay.
 */
export type MonthlyRule = {
  readonly every: number;
  readonly unit: 'month' | 'year';
  readonly on?: DayOfMonth;
  readonly months?: readonly number[];
  readonly anchor: string;
  readonly shift: Shift;
};

/** So long after it was done last (`YYYY-MM-DD`): for the longest time the law allows between two. */
export type AfterCompletionRule = {
  readonly every: number;
  readonly unit: 'week' | 'month' | 'year';
  readonly from: 'completion';
  readonly completedOn: string;
  readonly shift: Shift;
};

/** So many working days before each meeting; the day of the meeting is not counted. */
export type BeforeMeetingRule = { readonly workingDaysBefore: number; readonly meetings: readonly string[] };

export type RecurrenceRule = WeeklyRule | MonthlyRule | AfterCompletionRule | BeforeMeetingRule;

/** From the first to the last day (`YYYY-MM-DD`), both included. */
export type Pause = { readonly from: string; readonly to: string };

/** What `occurrences` takes. */
export type Recurrence = {
  readonly rule: RecurrenceRule;
  /** First and last day (`YYYY-MM-DD`), of the due dates as they are after they were moved off days off. */
  readonly start: string;
  readonly until: string;
  readonly holidaysRule: HolidaysRule;
  readonly pauses?: readonly Pause[];
};
