/** A review by the quarter in which it began: people know it by that. */
export type QuarterOfYear = { readonly quarter: number; readonly year: number };

/** @param starts the first day of the review (`YYYY-MM-DD`); screens ask too, which load no Temporal */
export const roundOf = (starts: string): QuarterOfYear => ({
  quarter: Math.ceil(Number(starts.slice(5, 7)) / 3),
  year: Number(starts.slice(0, 4)),
});
