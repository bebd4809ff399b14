const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const dayFrom = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real && year >= 1900 && year < 2100 ? at.toISOString().slice(0, 10) : undefined;
};

const yearOf = (typed: string | undefined, today: string): number => {
  if (typed === undefined) return Number(today.slice(0, 4));
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
};

/**
 * A date as people here write it - 23.11.2026, 23.11.26, 23.11, 23/11-2026, 231126 - or as programs do, as `YYYY-MM-DD`.
 * Day before month, always. Without a year it is the year of `today`. Undefined where it is no date.
 */
export const readDay = (typed: string, today: string): string | undefined => {
  const text = typed.trim();
  const [, y, m, d] = iso.exec(text) ?? [];
  if (y && m && d) return dayFrom(Number(y), Number(m), Number(d));
  const [, day, month, year] =
    /^(\d{1,2})[.\s/-]+(\d{1,2})(?:[.\s/-]+(\d{4}|\d{2}))?\.?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(text) ??
    [];
  return day && month ? dayFrom(yearOf(year, today), Number(month), Number(day)) : undefined;
};

/** 23.11.2026, of a date as `YYYY-MM-DD`; anything else as it is. */
export const showDay = (day: string): string => {
  const [, year, month, date] = iso.exec(day) ?? [];
  return year && month && date ? `${date}.${month}.${year}` : day;
};

/** Whether a field's value was read as a date. */
export const isDay = (value: string): boolean => iso.test(value);
