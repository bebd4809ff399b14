import { Temporal } from '../time/temporal.ts';

/** A review by the quarter in which it began: people know it by that. */
export type QuarterOfYear = { readonly quarter: number; readonly year: number };

/** @param starts the first day of the review (`YYYY-MM-DD`) */
export const roundOf = (starts: string): QuarterOfYear => {
  const { year, month } = Temporal.PlainDate.from(starts);
  return { quarter: Math.ceil(month / 3), year };
};
