import type { PostgresPool } from 'kysely';
import type pg from 'pg';
import type { Share, Turns } from './turns.ts';

/** The pool as one share of its users sees it. Ending the pool is left to its owner. */
export const shareOf = (pool: pg.Pool, turns: Turns, share: Share): PostgresPool => ({
  options: pool.options,
  connect: async () => {
    const over = await turns.take(share);
    try {
      const client = await pool.connect();
      // The pool makes a new `release` each time it gives a connection out.
      const { release } = client;
      client.release = (error) => {
        release.call(client, error);
        over();
      };
      return client;
    } catch (error) {
      over();
      throw error;
    }
  },
  end: async () => {},
});
