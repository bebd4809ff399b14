import type { CalendarProps, CalendarStrings } from '@fluentui/react-calendar-compat';
import type { Language } from '#shared/text/language.ts';
import type * as look from '../../texts/look.ts';

type Words = { readonly strings: CalendarStrings; readonly format: NonNullable<CalendarProps['dateTimeFormatter']> };

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Fluent's calendar in the language of the desk, not the browser's. */
export const calendarWords = (language: Language, t: typeof look.da.calendar): Words => {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(locale, options);
    return (at: Date) => words.format(at);
  };
  const months = (month: 'long' | 'short') =>
    Array.from({ length: 12 }, (_, at) => format({ month })(new Date(2026, at, 15)));
  // 4 January 2026 was a Sunday, where the calendar begins to count.
  const days = (weekday: 'long' | 'short') =>
    Array.from({ length: 7 }, (_, at) => format({ weekday })(new Date(2026, 0, 4 + at)));
  return {
    strings: {
      ...t,
      months: months('long'),
      shortMonths: months('short'),
      days: days('long'),
      shortDays: days('short').map((day) => capital(day).slice(0, 2)),
    },
    format: {
      formatDay: (at) => String(at.getDate()),
      formatMonth: format({ month: 'long' }),
      formatYear: format({ year: 'numeric' }),
      formatMonthDayYear: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      formatMonthYear: (at) => capital(format({ month: 'long', year: 'numeric' })(at)),
    },
  };
};
