import type { Language } from '#shared/text/language.ts';
import { atCopenhagen, copenhagen, startOfDay } from '#shared/time/copenhagen.ts';

const hour = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

// Making a format takes a hundred times as long as using it, and a card has a dozen.
const formatOf = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const name = `${language} ${JSON.stringify(options)}`;
  const made =
    formats.get(name) ??
    new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { timeZone: copenhagen, ...options });
  formats.set(name, made);
  return made;
};

const parts = (at: Date, language: Language, options: Intl.DateTimeFormatOptions): string =>
  formatOf(language, options).format(at);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Clock and day in Copenhagen: `torsdag den 26. november kl. 14.20`, `Thursday 26 November at 14:20`. */
export const dayAndTime = (at: Date, language: Language): string => {
  const { hour, minute } = atCopenhagen(at);
  const weekday = parts(at, language, { weekday: 'long' });
  const day = parts(at, language, { day: 'numeric', month: 'long' });
  return language === 'da'
    ? `${weekday} den ${day} kl. ${twoDigits(hour)}.${twoDigits(minute)}`
    : `${weekday} ${day} at ${twoDigits(hour)}:${twoDigits(minute)}`;
};

/** A day (`YYYY-MM-DD`) with its weekday: `fredag den 11. december`, `Friday 11 December`. */
export const dayInWords = (day: string, language: Language): string => {
  const at = startOfDay(day);
  const weekday = parts(at, language, { weekday: 'long' });
  const date = parts(at, language, { day: 'numeric', month: 'long' });
  return language === 'da' ? `${weekday} den ${date}` : `${weekday} ${date}`;
};

/**
 * A deadline. Midnight is said as the end of the day before, or it is heard a day too late: `onsdag den 25. november
 * kl. 24.00 (natten til torsdag)`, `Wednesday 25 November at 24:00 (midnight before Thursday)`.
 */
export const deadlineAt = (at: Date, language: Language): string => {
  const { hour, minute } = atCopenhagen(at);
  if (hour > 0 || minute > 0) return dayAndTime(at, language);
  const evening = dayAndTime(new Date(at.getTime() - 60_000), language);
  const next = parts(at, language, { weekday: 'long' });
  return language === 'da'
    ? `${evening.replace(/[\d.]+$/, '24.00')} (natten til ${next})`
    : `${evening.replace(/[\d:]+$/, '24:00')} (midnight before ${next})`;
};

/** Time left, rounded up to whole hours (under one: minutes), so that what is said never promises less than there is. */
export const hoursLeft = (milliseconds: number, language: Language): string => {
  if (milliseconds >= hour) return inHours(Math.ceil(milliseconds / hour), language);
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  if (language === 'da') return minutes === 1 ? '1 minut' : `${minutes} minutter`;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
};

export const inHours = (hours: number, language: Language): string =>
  language === 'da' ? (hours === 1 ? '1 time' : `${hours} timer`) : hours === 1 ? '1 hour' : `${hours} hours`;
