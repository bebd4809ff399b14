/** The value below which the given share (0 to 1) of the values lies, by the nearest rank. NaN of nothing. */
export const percentile = (values: readonly number[], share: number): number => {
  const rising = values.toSorted((a, b) => a - b);
  return rising[Math.max(0, Math.ceil(share * rising.length) - 1)] ?? Number.NaN;
};

/** The middle value, or the mean of the two in the middle. NaN of nothing. */
export const median = (values: readonly number[]): number => {
  const rising = values.toSorted((a, b) => a - b);
  const upper = rising[Math.floor(rising.length / 2)] ?? Number.NaN;
  const lower = rising[Math.ceil(rising.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
};

/**
 * The median of the ratios, each of two measurements made right after one another: a machine that is slow for a while
 * is slow for both.
 */
export const medianRatio = (pairs: readonly { readonly product: number; readonly floor: number }[]): number =>
  median(pairs.map(({ product, floor }) => product / floor));
