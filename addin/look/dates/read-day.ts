const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

const isNear = (year: number): boolean => year >= 1900 && year < 2100;

const dayFrom = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real && isNear(year) ? at.toISOString().slice(0, 10) : undefined;
};

const yearOf = (typed: string | undefined, today: string): number => {
  if (typed === undefined) return Number(today.slice(0, 4));
  return typed.length === 2 ? 2000 + Number(typed) : Number(typed);
};

type Parts = readonly [year: number, month: number, day: number];

const partsOf = (typed: string, today: string): Parts | undefined => {
  const text = typed.trim();
  const [, y, m, d] = iso.exec(text) ?? [];
  if (y && m && d) return [Number(y), Number(m), Number(d)];
  const [, day, month, year] =
    /^(\d{1,2})[.\s/-]+(\d{1,2})(?:[.\s/-]+(\d{4}|\d{2}))?\.?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(text) ??
    [];
  return day && month ? [yearOf(year, today), Number(month), Number(day)] : undefined;
};

/**
 * A date as people here write it - 23.11.2026, 23.11.26, 23.11, 23/11-2026, 231126 - or as programs do, as `YYYY-MM-DD`.
 * Day before month, always. Without a year it is the year of `today`. Undefined where it is no date.
 */
export const readDay = (typed: string, today: string): string | undefined => {
  const parts = partsOf(typed, today);
  return parts && dayFrom(...parts);
};

/** Whether it is written as a date, and the calendar has no such day: 31.2.2026. */
export const isImpossibleDay = (typed: string, today: string): boolean => {
  const parts = partsOf(typed, today);
  return parts !== undefined && isNear(parts[0]) && dayFrom(...parts) === undefined;
};

/** 23.11.2026, of a date as `YYYY-MM-DD`; anything else as it is. */
export const showDay = (day: string): string => {
  const [, year, month, date] = iso.exec(day) ?? [];
  return year && month && date ? `${date}.${month}.${year}` : day;
};

/** Whether a field's value was read as a date. */
export const isDay = (value: string): boolean => iso.test(value);
