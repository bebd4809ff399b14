import { setTimeout } from 'node:timers/promises';
import { isDatabaseAway } from './database-away.ts';

/** How long it retries: a server's failover takes a minute or two, and a lease of the outbox is longer. Milliseconds. */
const timeoutMs = 100_000;
/** The first wait, doubled each time, and the longest. Milliseconds. */
const [shortest, longest] = [500, 4000];

/**
 * Retries work that an unavailable database did not answer. For effects that have already happened outside.
 * @param work gets whether this is a retry: then the first try may have been committed
 */
export const untilAnswered = async <T>(work: (isAgain: boolean) => Promise<T>): Promise<T> => {
  const end = performance.now() + timeoutMs;
  for (let wait = shortest, isAgain = false; ; wait = Math.min(2 * wait, longest), isAgain = true) {
    try {
      return await work(isAgain);
    } catch (error) {
      if (!isDatabaseAway(error) || performance.now() > end) throw error;
      await setTimeout(wait);
    }
  }
};
