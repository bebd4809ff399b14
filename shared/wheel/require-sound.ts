import { Temporal } from '../time/temporal.ts';
import type {
  BeforeMeetingRule,
  DayOfMonth,
  MonthlyRule,
  Pause,
  Recurrence,
  RecurrenceRule,
  WeeklyRule,
} from './rule.ts';

const refuse = (field: string, what: string): never => {
  throw new RangeError(`${field}: ${what}`);
};

const requireDay = (field: string, day: string): void => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) refuse(field, `${day} is no day as YYYY-MM-DD.`);
  Temporal.PlainDate.from(day);
};

const requireCount = (field: string, count: number, least: number, most: number): void => {
  if (!Number.isInteger(count) || count < least || count > most)
    refuse(field, `${count} is no whole number from ${least} to ${most}.`);
};

const requireNth = (field: string, nth: number, most: number): void => {
  requireCount(field, nth, -most, most);
  if (nth === 0) refuse(field, 'count from 1, or from the end with -1.');
};

const requireDayOfMonth = (on: DayOfMonth): void => {
  if ('day' in on) requireCount('on.day', on.day, 1, 31);
  else if ('weekday' in on) requireNth('on.nth', on.nth, 5);
  else requireNth('on.workingDay', on.workingDay, 23);
};

const requireRule = (rule: RecurrenceRule): void => {
  if ('workingDaysBefore' in rule) requireMeetings(rule);
  else {
    requireCount('every', rule.every, 1, 520);
    if ('from' in rule) requireDay('completedOn', rule.completedOn);
    else requirePhase(rule);
  }
};

const requireMeetings = ({ workingDaysBefore, meetings }: BeforeMeetingRule): void => {
  requireCount('workingDaysBefore', workingDaysBefore, 1, 260);
  for (const day of meetings) requireDay('meetings', day);
};

const requirePhase = (rule: WeeklyRule | MonthlyRule): void => {
  requireDay('anchor', rule.anchor);
  if (rule.unit === 'week') return;
  if (rule.on) requireDayOfMonth(rule.on);
  for (const month of rule.months ?? []) requireCount('months', month, 1, 12);
};

const requirePause = ({ from, to }: Pause): void => {
  requireDay('pauses.from', from);
  requireDay('pauses.to', to);
  if (to < from) refuse('pauses', `${from} lies after ${to}.`);
};

/** @throws RangeError naming the field that makes no sense */
export const requireSound = ({ rule, start, until, pauses = [] }: Recurrence): void => {
  requireDay('start', start);
  requireDay('until', until);
  if (until < start) refuse('until', `${until} lies before the start, ${start}.`);
  requireRule(rule);
  for (const pause of pauses) requirePause(pause);
};
