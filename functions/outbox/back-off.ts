/** Tries before a row is given up: with these pauses about a day and a half. */
export const mostTries = 40;

const seconds = [3, 5, 10, 20, 30, 60, 120, 240, 480, 900];
const longest = 3600;

/**
 * Seconds to wait after the given number of tries (1: the first just failed). Rises to an hour; spread by the row's id, so
 * that what failed together does not come back together; never shorter than the service asked for.
 */
export const backOff = (tries: number, outboxId: string, retryAfter?: number): number => {
  const base = seconds[tries - 1] ?? Math.min(longest, 900 * 2 ** Math.max(0, tries - seconds.length));
  const spread = Number.parseInt(outboxId.slice(0, 4), 16) / 0xffff;
  return Math.max(base * (0.85 + 0.3 * spread), retryAfter ?? 0);
};
