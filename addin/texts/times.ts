import type { Language } from '#shared/text/language.ts';
import { dayBefore, dayOf, daysAfter, daysBetween } from './copenhagen-day.ts';
import { dueIn } from './due-times.ts';
import { useLanguage } from './language.ts';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const zone = 'Europe/Copenhagen';
const minute = 60_000;

/** Times in words, Copenhagen time wherever the reader's computer stands: deadlines are Danish ones. */
export const timesIn = (language: Language) => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options });
    return (at: string | Date) => words.format(new Date(at));
  };
  const time = format({ hour: 'numeric', minute: '2-digit' });
  const clock = format({ hour: '2-digit', minute: '2-digit' });
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const longDay = format({ day: 'numeric', month: 'long' });
  const dated = format({ weekday: 'long', day: 'numeric', month: 'long' });
  // Intl leaves out the word Danes say: torsdag den 26. november.
  const weekday = (at: string | Date) => (language === 'da' ? dated(at).replace(/ (?=\d)/, ' den ') : dated(at));
  const dayAndMonth = format({ day: 'numeric', month: 'long' });
  const shortDay = format({ day: 'numeric', month: 'short' });
  const datedDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const at = language === 'da' ? 'kl.' : 'at';
  const dayByWord = (instant: Date, now: Date): string | undefined => {
    if (dayOf(instant) === dayOf(now)) return relative.format(0, 'day');
    if (dayOf(instant) === dayBefore(dayOf(now))) return relative.format(-1, 'day');
    if (dayOf(instant) === daysAfter(dayOf(now), 1)) return relative.format(1, 'day');
    return undefined;
  };
  return {
    /** 14.05, 9.02 */
    time,
    /** 09.02, for files. */
    clock,
    /** 21. november 2026 */
    day,
    /** A day (`YYYY-MM-DD`): 14. december; with its year where that is another one. */
    dayLong: (on: string, now: Date) => (on.slice(0, 4) === dayOf(now).slice(0, 4) ? longDay : day)(`${on}T12:00:00Z`),
    /** 21. nov. 2026 */
    dated: datedDay,
    /** lørdag den 21. november kl. 14.05 */
    full: (instant: string | Date) => `${weekday(instant)} ${at} ${time(instant)}`,
    /** 21. nov. kl. 14.05 */
    short: (instant: string | Date) => `${shortDay(instant)} ${at} ${time(instant)}`,
    /** i dag kl. 14.05, i går kl. 14.05, else the weekday and date, or the date with its year when it was another one. */
    near: (instant: string | Date, now: Date) => {
      const thisYear = dayOf(new Date(instant)).slice(0, 4) === dayOf(now).slice(0, 4);
      const date = dayByWord(new Date(instant), now) ?? (thisYear ? weekday(instant) : day(instant));
      return `${date} ${at} ${time(instant)}`;
    },
    due: dueIn({
      language,
      weekday,
      shortWeekday: format({ weekday: 'short' }),
      shortDay,
      datedDay,
      time,
      dayByWord,
    }),
    /** 14.20 on the same day, else with its day: i går 14.20, 20. nov. 14.20. */
    lately: (instant: Date, now: Date) =>
      dayOf(instant) === dayOf(now)
        ? time(instant)
        : `${dayByWord(instant, now) ?? shortDay(instant)} ${time(instant)}`,
    /** i går 14.20, and farther away the date alone: 20. nov. */
    brief: (instant: string | Date, now: Date) => {
      const word = dayByWord(new Date(instant), now);
      return word ? `${word} ${time(instant)}` : shortDay(instant);
    },
    /** A day (`YYYY-MM-DD`): i dag, i går, and farther away the date: 20. nov. */
    dayBrief: (on: string, now: Date) => dayByWord(new Date(`${on}T12:00:00Z`), now) ?? shortDay(`${on}T12:00:00Z`),
    /** 39 timer og 20 minutter; 12 minutter: never days and hours mixed. Milliseconds in, rounded down to whole minutes. */
    span: (milliseconds: number) => spanIn(language, milliseconds),
    /** A day to come (`YYYY-MM-DD`): mandag 1. marts; with its year, and without the weekday, from twelve months ahead. */
    ahead: (on: string, now: Date) => {
      const isNear = daysBetween(dayOf(now), on) < 365;
      return (isNear ? dated : day)(`${on}T12:00:00Z`).replace(' den ', ' ');
    },
    /** Two days (`YYYY-MM-DD`) and those between them: 2.–30. september 2026; shortened: 24. nov.–22. dec. */
    between: (starts: string, ends: string, length: 'long' | 'short') => rangeIn(language, length, starts, ends),
    /** A day that is over: 31. oktober; with its year from twelve months back. */
    past: (on: string, now: Date) => (daysBetween(dayOf(new Date(on)), dayOf(now)) < 365 ? dayAndMonth : day)(on),
    /** A day (`YYYY-MM-DD`): 24. nov. */
    shortDay: (on: string) => shortDay(`${on}T12:00:00Z`),
    /** 24 dage */
    days: longIn(language, 'day'),
  };
};
/** Dates of one month share its name, those of one year its number. */
const rangeIn = (language: Language, length: 'long' | 'short', starts: string, ends: string): string => {
  const year = length === 'long' ? ({ year: 'numeric' } as const) : {};
  const words = new Intl.DateTimeFormat(locales[language], { timeZone: zone, day: 'numeric', month: length, ...year });
  return words.formatRange(new Date(`${starts}T12:00:00Z`), new Date(`${ends}T12:00:00Z`));
};
export type Times = ReturnType<typeof timesIn>;

const longIn =
  (language: Language, unit: 'hour' | 'minute' | 'day') =>
  (amount: number): string =>
    new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(amount);

const spanIn = (language: Language, milliseconds: number): string => {
  const minutes = Math.floor(Math.abs(milliseconds) / minute);
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  const said = [
    ...(hours > 0 ? [longIn(language, 'hour')(hours)] : []),
    ...(left > 0 || hours === 0 ? [longIn(language, 'minute')(left)] : []),
  ];
  return new Intl.ListFormat(locales[language]).format(said);
};

const made: Partial<Record<Language, Times>> = {};

export const useTimes = (): Times => {
  const language = useLanguage();
  made[language] ??= timesIn(language);
  return made[language];
};

/** 12 kB, 1,4 MB: sizes in thousands, as Outlook shows them; what is there is never 0 kB. Bytes in. */
export const sizeIn = (language: Language, bytes: number): string => {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const digits = unit === 'megabyte' && amount < 100 ? 1 : 0;
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(bytes > 0 ? Math.max(1, amount) : 0);
};
