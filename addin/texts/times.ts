import type { Language } from '#shared/text/language.ts';
import { useLanguage } from './language.ts';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };
const zone = 'Europe/Copenhagen';
const minute = 60_000;

const partsOf = (at: Date): Record<string, string> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );

/** The date in Copenhagen, `YYYY-MM-DD`. */
export const dayOf = (at: Date): string => {
  const { year, month, day } = partsOf(at);
  return `${year}-${month}-${day}`;
};

/** The clock in Copenhagen, `HH:mm`, as a time field wants it. */
export const clockOf = (at: Date): string => {
  const { hour, minute: minutes } = partsOf(at);
  return `${hour}:${minutes}`;
};

/** The date before a date, both `YYYY-MM-DD`. Dates have no zone, so UTC noon counts them safely over DST. */
export const dayBefore = (day: string): string =>
  new Date(new Date(`${day}T12:00:00Z`).getTime() - 24 * 60 * minute).toISOString().slice(0, 10);

/** Times in words, Copenhagen time wherever the reader's computer stands: deadlines are Danish ones. */
export const timesIn = (language: Language) => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options });
    return (at: string | Date) => words.format(new Date(at));
  };
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const dated = format({ weekday: 'long', day: 'numeric', month: 'long' });
  // Intl leaves out the word Danes say: torsdag den 26. november.
  const weekday = (at: string | Date) => (language === 'da' ? dated(at).replace(/ (?=\d)/, ' den ') : dated(at));
  const shortDay = format({ day: 'numeric', month: 'short' });
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const at = language === 'da' ? 'kl.' : 'at';
  const dayByWord = (instant: Date, now: Date): string | undefined => {
    if (dayOf(instant) === dayOf(now)) return relative.format(0, 'day');
    if (dayOf(instant) === dayBefore(dayOf(now))) return relative.format(-1, 'day');
    return undefined;
  };
  return {
    /** 14.05 */
    time,
    /** 21. november 2026 */
    day,
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
    due: dueIn(language, {
      weekday,
      shortDay,
      datedDay: format({ day: 'numeric', month: 'short', year: 'numeric' }),
      time,
      day: (instant, now) => dayByWord(instant, now) ?? weekday(instant),
    }),
    /** 3 dage og 4 timer; 2 timer og 5 minutter; 12 minutter. Milliseconds in, rounded down to whole minutes. */
    span: (milliseconds: number) => spanIn(language, milliseconds),
  };
};
export type Times = ReturnType<typeof timesIn>;

type Said = {
  weekday: (at: Date) => string;
  shortDay: (at: Date) => string;
  datedDay: (at: Date) => string;
  time: (at: Date) => string;
  day: (at: Date, now: Date) => string;
};

/** Deadlines. Midnight is said as the end of the day before, or it is read a day too late. */
const dueIn = (language: Language, { weekday, shortDay, datedDay, time, day }: Said) => {
  const [at, night] = language === 'da' ? ['kl.', 'natten til'] : ['at', 'midnight before'];
  const nextDay = (due: Date) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: zone, weekday: 'long' }).format(due);
  const isMidnight = (due: Date) => clockOf(due) === '00:00';
  const onDay = (due: Date) => (isMidnight(due) ? new Date(due.getTime() - minute) : due);
  const clock = (due: Date) => (isMidnight(due) ? (language === 'da' ? '24.00' : '24:00') : time(due));
  const ofNight = (due: Date) => (isMidnight(due) ? ` (${night} ${nextDay(due)})` : '');
  return {
    /** onsdag den 25. november kl. 24.00 (natten til torsdag) */
    full: (due: string | Date) => {
      const instant = new Date(due);
      return `${weekday(onDay(instant))} ${at} ${clock(instant)}${ofNight(instant)}`;
    },
    /** 25. nov. kl. 24.00; with its year where that is not the one of `now`. */
    short: (due: string | Date, now: Date) => {
      const said = onDay(new Date(due));
      const thisYear = dayOf(said).slice(0, 4) === dayOf(now).slice(0, 4);
      return `${thisYear ? shortDay(said) : datedDay(said)} ${at} ${clock(new Date(due))}`;
    },
    /** i dag kl. 24.00, else the weekday and date. */
    near: (due: string | Date, now: Date) => `${day(onDay(new Date(due)), now)} ${at} ${clock(new Date(due))}`,
    /** The day it is said on, `YYYY-MM-DD`, and the clock beside it: 2026-11-25 and 24.00. */
    onDay: (due: string | Date) => dayOf(onDay(new Date(due))),
    clock: (due: string | Date) => clock(new Date(due)),
  };
};

const spanIn = (language: Language, milliseconds: number): string => {
  const minutes = Math.floor(Math.abs(milliseconds) / minute);
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ];
  const unit = (amount: number, name: string) =>
    new Intl.NumberFormat(locales[language], { style: 'unit', unit: name, unitDisplay: 'long' }).format(amount);
  const first = parts.findIndex(([amount]) => amount > 0);
  const said = first < 0 ? parts.slice(2) : parts.slice(first, first + 2).filter(([amount]) => amount > 0);
  return new Intl.ListFormat(locales[language]).format(said.map(([amount, name]) => unit(amount, name)));
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
