import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { asWorker, inTenant } from '../../database/transaction.ts';
import type { Case } from './check-reminders.ts';
import { instant, isWritten } from './readable.ts';

type Found = { readonly at: Date | null };

/** As of when a log is verified: its newest entry, and when the outbox was last looked through. */
export const readAsOf = async (db: Database, tenant: string): Promise<Omit<Case, 'clockRuns'>> => {
  const entries = await inTenant(db, tenant, (tx) =>
    sql<Found>`select max(at) filter (where ${isWritten('at')}) as at from log_entries where tenant_id = ${tenant}`.execute(
      tx,
    ),
  );
  const signs = await asWorker(db, (tx) =>
    sql<Found>`select ${instant('at')} as at from signs_of_life where name = 'last-drain' and ${isWritten('at')}`.execute(
      tx,
    ),
  );
  const newest = entries.rows[0]?.at ?? new Date(0);
  const drained = signs.rows[0]?.at ?? newest;
  return { newest, lastLook: new Date(Math.max(newest.getTime(), drained.getTime())) };
};
