import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../use-case.ts';
import { managerViewOf, outlineColumns } from './view-manager.ts';

/** That breaches concern the units the caller manages; empty for everybody else. */
export const listUnitBreaches: UseCase<Routes['listUnitBreaches']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('breaches')
      .select(outlineColumns)
      .where('tenant_id', '=', caller.tenantId)
      .where('manager_id', '=', caller.personId)
      .orderBy('received_at', 'desc')
      .limit(200)
      .execute();
    return { breaches: rows.map(managerViewOf) };
  });
