import { deskSettings, type WorkingTime } from '../settings/desk-settings.ts';
import { copenhagenTime, dayInCopenhagen } from '../time/copenhagen.ts';
import { Temporal } from '../time/temporal.ts';
import { isClosed, isHoliday } from './working-days.ts';

/** Opening hours of one day as instants, `from` included, `to` the moment of closing. */
export type Opening = { from: Date; to: Date };

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const defaults = deskSettings.parse({}).workingTime;
// Longer than any run of closed days that is not a mistake in the settings.
const farthest = 400;

/** The hours the team is at work on a day (`YYYY-MM-DD`), or undefined when it is closed. Holidays are always closed. */
export const openingOn = (day: string, settings: WorkingTime = defaults): Opening | undefined => {
  const weekday = weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1];
  const hours = weekday === undefined ? null : settings[weekday];
  if (hours === null || isHoliday(day)) return undefined;
  if (isClosed(day, settings.closedEveryYear) || isClosed(day, settings.closedDays)) return undefined;
  const opening = { from: copenhagenTime(day, hours.from), to: copenhagenTime(day, hours.to) };
  // Hours that lie in the hour the spring change skips leave nothing to work in.
  return opening.from < opening.to ? opening : undefined;
};

/** Whether the team is at work at this instant; at the very moment of closing it still is. */
export const isWorkingTime = (at: Date, settings: WorkingTime = defaults): boolean => {
  const opening = openingOn(dayInCopenhagen(at), settings);
  return opening !== undefined && opening.from <= at && at <= opening.to;
};

/**
 * The instant at which `hours` of working time have passed since `from`. Counting starts at the next opening when the
 * team is not at work; a count that ends with the day ends at closing time, not at the next opening. 0 gives `from` back.
 * Refuses negative hours, and settings without an opening within 400 days, with a RangeError.
 */
export const addWorkingHours = (from: Date, hours: number, settings: WorkingTime = defaults): Date => {
  if (!(hours >= 0)) throw new RangeError('Working hours can only be added.');
  if (hours === 0) return from;
  let left = hours * 3_600_000;
  for (const opening of openingsFrom(dayInCopenhagen(from), 1, settings)) {
    const start = Math.max(opening.from.getTime(), from.getTime());
    const here = Math.max(0, opening.to.getTime() - start);
    if (left <= here) return new Date(start + left);
    left -= here;
  }
  throw new RangeError('The settings hold no working time to count in.');
};

/** Working hours between two instants, as a number; 0 when `to` is not after `from`. */
export const workingHoursBetween = (from: Date, to: Date, settings: WorkingTime = defaults): number => {
  let worked = 0;
  for (let day = Temporal.PlainDate.from(dayInCopenhagen(from)); ; day = day.add({ days: 1 })) {
    if (day.toString() > dayInCopenhagen(to)) return worked / 3_600_000;
    const opening = openingOn(day.toString(), settings);
    if (opening === undefined) continue;
    const [start, end] = [
      Math.max(opening.from.getTime(), from.getTime()),
      Math.min(opening.to.getTime(), to.getTime()),
    ];
    worked += Math.max(0, end - start);
  }
};

/** `at` itself when the team is at work then, else the last moment of closing before it. Refusal as above. */
export const lastWorkingMomentBefore = (at: Date, settings: WorkingTime = defaults): Date => {
  if (isWorkingTime(at, settings)) return at;
  return lastOpeningBefore(at, settings).to;
};

/** The latest opening that ended before `at`. Refuses settings without one within 400 days with a RangeError. */
export const lastOpeningBefore = (at: Date, settings: WorkingTime = defaults): Opening => {
  for (const opening of openingsFrom(dayInCopenhagen(at), -1, settings)) if (opening.to < at) return opening;
  throw new RangeError('The settings hold no working time to move to.');
};

const openingsFrom = function* (day: string, direction: 1 | -1, settings: WorkingTime): Generator<Opening> {
  for (let date = Temporal.PlainDate.from(day), closed = 0; closed < farthest; date = date.add({ days: direction })) {
    const opening = openingOn(date.toString(), settings);
    closed = opening === undefined ? closed + 1 : 0;
    if (opening !== undefined) yield opening;
  }
};
