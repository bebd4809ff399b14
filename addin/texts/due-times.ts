import type { Language } from '#shared/text/language.ts';
import { clockOf, dayOf } from './copenhagen-day.ts';

/** How `timesIn` writes each part of an instant, Copenhagen time. */
export type Parts = {
  readonly language: Language;
  /** torsdag den 26. november */
  readonly weekday: (at: Date) => string;
  /** fre. */
  readonly shortWeekday: (at: Date) => string;
  /** 26. nov. */
  readonly shortDay: (at: Date) => string;
  /** 26. nov. 2026 */
  readonly datedDay: (at: Date) => string;
  /** 9.02 */
  readonly time: (at: Date) => string;
  /** i går, i dag, i morgen; undefined for any other day */
  readonly dayByWord: (at: Date, now: Date) => string | undefined;
};

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** Deadlines. Midnight is said as the end of the day before (kl. 24), or it is read a day too late. */
export const dueIn = ({ language, weekday, shortWeekday, shortDay, datedDay, time, dayByWord }: Parts) => {
  const [at, end] = language === 'da' ? ['kl.', '24'] : ['at', '24:00'];
  const isMidnight = (due: Date) => clockOf(due) === '00:00';
  const onDay = (due: Date) => (isMidnight(due) ? new Date(due.getTime() - minute) : due);
  const clock = (due: Date) => (isMidnight(due) ? end : time(due));
  const date = (day: Date, now: Date) =>
    dayOf(day).slice(0, 4) === dayOf(now).slice(0, 4) ? shortDay(day) : datedDay(day);
  return {
    /** onsdag den 25. november kl. 24 */
    full: (due: string | Date) => `${weekday(onDay(new Date(due)))} ${at} ${clock(new Date(due))}`,
    /** 25. nov. kl. 24; with its year where that is not the one of `now`. */
    short: (due: string | Date, now: Date) => `${date(onDay(new Date(due)), now)} ${at} ${clock(new Date(due))}`,
    /** i dag kl. 24, else the weekday and date. */
    near: (due: string | Date, now: Date) => {
      const day = onDay(new Date(due));
      return `${dayByWord(day, now) ?? weekday(day)} ${at} ${clock(new Date(due))}`;
    },
    /** i dag 12.55, i morgen kl. 24, fre. 20.05, 30. nov.: beside a bar. A clock that counts days (`byDay`) has no hour. */
    caption: (due: string | Date, now: Date, byDay = false) => {
      const instant = new Date(due);
      const day = onDay(instant);
      const ahead = instant.getTime() - now.getTime();
      const soon = dayByWord(day, now) ?? (ahead > 0 && ahead < week ? shortWeekday(day) : undefined);
      if (soon === undefined) return date(day, now);
      if (byDay) return soon;
      return isMidnight(instant) ? `${soon} ${at} ${end}` : `${soon} ${time(instant)}`;
    },
    /** The day it is said on, `YYYY-MM-DD`. */
    onDay: (due: string | Date) => dayOf(onDay(new Date(due))),
    /** The clock beside that day, two digits each, for files: 24.00. */
    clock: (due: string | Date) => {
      const clocked = isMidnight(new Date(due)) ? '24:00' : clockOf(new Date(due));
      return language === 'da' ? clocked.replace(':', '.') : clocked;
    },
  };
};
