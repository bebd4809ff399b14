import type { Database } from '../database/connect.ts';
import { asWorker } from '../database/transaction.ts';

/** When the next row is due; undefined when nothing waits. */
export const nextDue = async (db: Database): Promise<Date | undefined> => {
  const row = await asWorker(db, (tx) =>
    tx
      .selectFrom('outbox')
      .select((column) => column.fn.min('due').as('due'))
      .where('state', '=', 'open')
      .executeTakeFirst(),
  );
  return row?.due ?? undefined;
};

/** How many rows that were planned for an instant or before are still open, those in a pause after a failure among them. */
export const countWaiting = async (db: Database, at: Date): Promise<number> => {
  const row = await asWorker(db, (tx) =>
    tx
      .selectFrom('outbox')
      .select((column) => column.fn.countAll<string>().as('count'))
      .where('state', '=', 'open')
      .where('planned_at', '<=', at)
      .executeTakeFirst(),
  );
  return Number(row?.count ?? 0);
};
