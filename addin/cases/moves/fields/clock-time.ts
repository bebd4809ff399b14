import type { Moment } from '#shared/time/moment.ts';
import { clockOf, dayOf } from '../../../texts/copenhagen-day.ts';

/** A point in time as it is typed: Copenhagen date and clock; `time` empty where only the day is known. */
export type ClockTime = { readonly date: string; readonly time: string; readonly choice: '' | 'earlier' | 'later' };

export const clockTimeOf = (at: Date): ClockTime => ({ date: dayOf(at), time: clockOf(at), choice: '' });

export const momentOf = ({ date, time, choice }: ClockTime): Moment => ({
  when: time ? `${date}T${time}` : date,
  ...(choice && { choice }),
});

/**
 * Whether a typed time lies after an instant, compared as clock times in Copenhagen. In the one hour a year that comes
 * twice this can be wrong; the desk's own check decides then and asks.
 */
export const isAfter = ({ date, time }: ClockTime, instant: string): boolean => {
  const border = clockTimeOf(new Date(instant));
  return date !== '' && time !== '' && `${date}T${time}` > `${border.date}T${border.time}`;
};
