import type { Database } from '../database/connect.ts';
import { asWorker } from '../database/transaction.ts';

/** Makes a row for each municipality that is served; its name and domains come from the directory later. */
export const serveTenants = (db: Database, tenantIds: readonly string[]): Promise<void> =>
  asWorker(db, async (tx) => {
    const rows = tenantIds.map((tenantId) => ({ tenant_id: tenantId, name: '' }));
    await tx
      .insertInto('tenants')
      .values(rows)
      .onConflict((conflict) => conflict.column('tenant_id').doNothing())
      .execute();
  });
