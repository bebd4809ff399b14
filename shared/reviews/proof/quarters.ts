import { type QuarterOfYear, roundOf } from '../round-of.ts';

/** The last quarters up to the one a day (`YYYY-MM-DD`) is in, oldest first. */
export const lastQuarters = (day: string, count: number): readonly QuarterOfYear[] => {
  const { year, quarter } = roundOf(day);
  const newest = 4 * year + quarter - 1;
  return Array.from({ length: count }, (_, place) => {
    const one = newest - (count - 1 - place);
    return { year: Math.floor(one / 4), quarter: (one % 4) + 1 };
  });
};

/** A quarter as one word, that sorts by time: `2026-3`. */
export const keyOf = ({ year, quarter }: QuarterOfYear): string => `${year}-${quarter}`;
