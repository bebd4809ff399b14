import type { Database } from '../database/connect.ts';
import { asWorker } from '../database/transaction.ts';

/** When the next open row is due, over all municipalities. */
export const nextDue = (db: Database): Promise<Date | undefined> =>
  asWorker(db, async (tx) => {
    const row = await tx
      .selectFrom('outbox')
      .select((min) => min.fn.min('due').as('due'))
      .where('state', '=', 'open')
      .executeTakeFirst();
    return row?.due ?? undefined;
  });
