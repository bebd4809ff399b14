import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import { outlineOf } from '../../cases/read/outline.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { readBreaches } from '../breach-row.ts';
import { forManager } from './for-manager.ts';

/** The breaches of the units the caller manages; empty for a caller who manages none. They are no longer new to the caller. */
export const listUnitBreaches: UseCase<Routes['listUnitBreaches']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('cases')
      .selectAll()
      .where('tenant_id', '=', caller.tenantId)
      .where('manager_id', '=', caller.personId)
      .where('subject', '=', 'breach')
      .orderBy('received_at', 'desc')
      .limit(200)
      .execute();
    if (rows.length > 0) await keepLook(tx, caller, parts.now());
    const breaches = await readBreaches(tx, rows);
    return {
      breaches: rows.flatMap((row) => {
        const breach = breaches.get(row.case_id);
        return breach ? [{ view: 'manager' as const, ...outlineOf(row), ...forManager(breach) }] : [];
      }),
    };
  });

const keepLook = async (tx: Tx, { tenantId, personId }: Caller, looked_at: Date): Promise<void> => {
  await tx
    .insertInto('unit_looks')
    .values({ tenant_id: tenantId, person_id: personId, looked_at })
    .onConflict((on) => on.columns(['tenant_id', 'person_id']).doUpdateSet({ looked_at }))
    .execute();
};
