import { deskSettings } from '../settings/desk-settings.ts';
import type { WorkingTime } from '../settings/opening-hours.ts';
import { copenhagenTime, dayInCopenhagen } from '../time/copenhagen.ts';
import { remembered } from '../time/remembered.ts';
import { Temporal } from '../time/temporal.ts';
import { isClosed, isHoliday } from './working-days.ts';

/** Opening hours as instants, `from` included, `to` the moment of closing. */
export type Opening = { from: Date; to: Date };

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const defaults = deskSettings.parse({}).workingTime;

/** The hours the team is at work on a day (`YYYY-MM-DD`), or undefined when it is closed. Holidays are always closed. */
export const openingOn = (day: string, settings: WorkingTime = defaults): Opening | undefined => {
  const weekday = weekdayOf(day);
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
 * The working time between two instants, both included, as pieces in order; none where the team is closed all the while.
 * Checks each day in between once, so that it ends under any settings.
 */
export const openingsBetween = (from: Date, to: Date, settings: WorkingTime = defaults): Opening[] => {
  if (to < from) return [];
  const pieces: Opening[] = [];
  const last = dayInCopenhagen(to);
  for (let day = dayInCopenhagen(from); day <= last; day = dayAfter(day)) {
    const opening = openingOn(day, settings);
    if (opening === undefined || opening.to < from || opening.from > to) continue;
    pieces.push({ from: opening.from > from ? opening.from : from, to: opening.to < to ? opening.to : to });
  }
  return pieces;
};

/** The working time between two instants, in hours. */
export const workingHoursBetween = (from: Date, to: Date, settings: WorkingTime = defaults): number =>
  openingsBetween(from, to, settings).reduce((sum, piece) => sum + piece.to.getTime() - piece.from.getTime(), 0) /
  3_600_000;

/** When so much working time has passed; `early`, where it had to be before that. */
export type WorkingMoment = { at: Date; early: boolean };

/**
 * The instant at which `hours` of working time have passed since `from`; should that lie after `by`, the last working
 * moment up to `by`, and `from` itself where there is none. Counting starts at the next opening when the team is not at
 * work; a count that ends with the day ends at closing time. Never before `from`, and after `by` only where `from` is.
 */
export const workingMoment = (
  { from, hours, by }: { from: Date; hours: number; by: Date },
  settings: WorkingTime = defaults,
): WorkingMoment => {
  const pieces = openingsBetween(from, by, settings);
  let left = hours * 3_600_000;
  for (const piece of pieces) {
    const here = piece.to.getTime() - piece.from.getTime();
    if (left <= here) return { at: new Date(piece.from.getTime() + left), early: false };
    left -= here;
  }
  return { at: pieces.at(-1)?.to ?? from, early: true };
};

const weekdayOf = remembered((day: string) => weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]);
const dayAfter = remembered((day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString());
