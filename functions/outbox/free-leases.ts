import type { Database } from '../database/connect.ts';
import { asWorker } from '../database/transaction.ts';

/**
 * Makes due at once what a process that was killed had claimed.
 * Only for a database that is nobody else's: a lease of another process that lives would be broken.
 */
export const freeLeases = async (db: Database, now: Date): Promise<void> => {
  await asWorker(db, (tx) =>
    tx
      .updateTable('outbox')
      .set({ due: now })
      .where('state', '=', 'open')
      .where('due', '>', now)
      .where('attempts', '>', 0)
      .where('trouble', 'is', null)
      .execute(),
  );
};
