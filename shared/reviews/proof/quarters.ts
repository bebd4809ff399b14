/** A quarter of a year. */
export type Quarter = { readonly year: number; readonly quarter: number };

/** The quarter a day (`YYYY-MM-DD`) is in. Screens ask it too, which load no Temporal. */
export const quarterOf = (day: string): Quarter => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

/** The last quarters up to the one a day (`YYYY-MM-DD`) is in, oldest first. */
export const lastQuarters = (day: string, count: number): readonly Quarter[] => {
  const { year, quarter } = quarterOf(day);
  const newest = 4 * year + quarter - 1;
  return Array.from({ length: count }, (_, place) => {
    const one = newest - (count - 1 - place);
    return { year: Math.floor(one / 4), quarter: (one % 4) + 1 };
  });
};

/** A quarter as one word, that sorts by time: `2026-3`. */
export const keyOf = ({ year, quarter }: Quarter): string => `${year}-${quarter}`;
