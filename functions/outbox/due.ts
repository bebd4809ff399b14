import type { Database } from '../database/connect.ts';
import type { Tx } from '../database/transaction.ts';
import { asWorker } from '../database/transaction.ts';
import type { SetupPart } from '../microsoft/trouble.ts';
import { mostTries } from './back-off.ts';

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

/** How many rows planned up to an instant are still open, those in a pause after a failure included. */
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

/**
 * Makes rows due at once that wait in a pause because one of these services failed: it is back. Half the tries of a row
 * are left to its pauses, so that a service that answers and fails again does not use them up, however often it is
 * checked.
 */
export const tryAgainNow = async (tx: Tx, tenantId: string, back: readonly SetupPart[], now: Date): Promise<void> => {
  await tx
    .updateTable('outbox')
    .set({ due: now })
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'open')
    .where('due', '>', now)
    .where('attempts', '<', mostTries / 2)
    .where((row) => row.or(back.map((part) => row('trouble', 'like', `%${part}:%`))))
    .execute();
};

/**
 * Makes rows due at once that a killed process had claimed. Only for a database that no other process uses: its leases
 * would be broken.
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
