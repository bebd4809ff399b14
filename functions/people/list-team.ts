import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../use-case.ts';

/** The GDPR team as the directory last showed it, by name. */
export const listTeam: UseCase<Routes['listTeam']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('role_holders as r')
      .innerJoin('people as p', (join) =>
        join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.person_id', '=', 'r.person_id'),
      )
      .select(['p.person_id', 'p.name', 'p.unit'])
      .where('r.tenant_id', '=', caller.tenantId)
      .where('r.role', '=', 'Gdpr.Team')
      .execute();
    const people = rows.map((row) => ({ personId: row.person_id, name: row.name, unit: row.unit }));
    return { people: people.sort((a, b) => a.name.localeCompare(b.name, 'da')) };
  });
