import { longestRetryAfter } from '../microsoft/answers.ts';

/** Tries before a row is given up: with these pauses about a day and a half. */
export const mostTries = 150;

const seconds = [3, 5, 10, 20, 30, 60, 120, 240, 480];
const longest = 900;

/** The longest pause between two tries: what a service may ask for (microsoft/answers.ts). Seconds. */
export const longestPause = longestRetryAfter;

/**
 * Seconds to wait after the given number of tries (1: the first just failed). Rises to a quarter of an hour: a service may
 * be back at any moment, and the 72 hours do not wait. Spread by the row's id, so that what failed together does not come
 * back together; never shorter than the service asked for.
 */
export const backOff = (tries: number, outboxId: string, retryAfter?: number): number => {
  const base = seconds[tries - 1] ?? longest;
  const spread = Number.parseInt(outboxId.slice(0, 4), 16) / 0xffff;
  return Math.max(base * (0.85 + 0.3 * spread), retryAfter ?? 0);
};
