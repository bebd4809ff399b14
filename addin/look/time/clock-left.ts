import { ranOut } from '#shared/deadlines/ran-out.ts';
import { dayOf, daysAfter, daysBetween, weekdayOf } from '../../texts/copenhagen-day.ts';

/** What a clock is counted in: a breach has hours, a request days, a question the team's working days. */
export const clockKinds = ['hours', 'days', 'working-days'] as const;
export type ClockKind = (typeof clockKinds)[number];

/**
 * A deadline as the desk tells it; instants in UTC.
 * `begun`: when its term began, for the bar. `stopped`: when it was stopped, or true where that is not known.
 * `daysOff`: the days of the term, `YYYY-MM-DD`, that a clock in working days leaves out besides Saturdays and Sundays.
 */
export type Clock = {
  readonly kind: ClockKind;
  readonly begun: string;
  readonly due: string;
  readonly stopped?: string | true | undefined;
  readonly daysOff?: readonly string[];
};

/** How near the deadline is; the borders in hours are where the last reminders ring by default. */
export const levels = ['calm', 'soon', 'now', 'over', 'stopped'] as const;
export type Level = (typeof levels)[number];

/** `amount` of minutes (clocks in hours) or days until the deadline, or since it when it is over; never negative. */
export type ClockLeft = { readonly level: Level; readonly amount: number; readonly elapsed: number };

const minute = 60_000;
const hour = 60 * minute;

/** What is left of a clock at `now`, and how much of its whole term is gone: 0 to 1. */
export const clockLeft = (clock: Clock, now: Date): ClockLeft => {
  const due = new Date(clock.due);
  const over = ranOut(due, now);
  const amount = clock.kind === 'hours' ? minutesTo(due, now) : daysTo(clock, now);
  const level = over ? 'over' : levelOf[clock.kind](due.getTime() - now.getTime(), amount);
  return { level: clock.stopped ? 'stopped' : level, amount: Math.abs(amount), elapsed: elapsedOf(clock, now) };
};

// Rounded towards the deadline: a minute that is not there is never promised, one that has not passed is never counted.
const minutesTo = (due: Date, now: Date): number => Math.trunc((due.getTime() - now.getTime()) / minute);

const byHours = (left: number): Level => {
  if (left <= 4 * hour) return 'now';
  return left <= 24 * hour ? 'soon' : 'calm';
};

const byDays = (_: number, days: number): Level => {
  if (days <= 0) return 'now';
  return days === 1 ? 'soon' : 'calm';
};

const levelOf: Readonly<Record<ClockKind, (left: number, amount: number) => Level>> = {
  hours: byHours,
  days: byDays,
  'working-days': byDays,
};

/** Midnight is the end of a day: a deadline at 24 o'clock lies on the day that ends. */
const dueDay = (due: string): string => dayOf(new Date(new Date(due).getTime() - 1));

const daysTo = ({ kind, due, daysOff = [] }: Clock, now: Date): number => {
  const [today, last] = [dayOf(now), dueDay(due)];
  const days = daysBetween(today, last);
  if (kind !== 'working-days') return days;
  const from = days < 0 ? last : today;
  const between = Array.from({ length: Math.abs(days) }, (_, at) => daysAfter(from, at + 1));
  const works = between.filter((day) => weekdayOf(day) <= 5 && !daysOff.includes(day)).length;
  return days < 0 ? -works : works;
};

const elapsedOf = ({ begun, due }: Clock, now: Date): number => {
  const [start, end] = [Date.parse(begun), Date.parse(due)];
  if (end <= start) return 1;
  return Math.min(1, Math.max(0, (now.getTime() - start) / (end - start)));
};
