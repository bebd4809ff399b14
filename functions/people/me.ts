import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../http/use-case.ts';
import { readTenant } from '../setup/tenant.ts';

/** Who the caller is to the desk. The name in the token is kept, so that the cases can show who did what. */
export const me: UseCase<Routes['me']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const tenant = await readTenant(tx, caller.tenantId);
    const person = await tx
      .insertInto('people')
      .values({ tenant_id: caller.tenantId, person_id: caller.personId, name: caller.name, user_name: caller.userName })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ name: caller.name, user_name: caller.userName }),
      )
      .returning('unit')
      .executeTakeFirstOrThrow();
    const managed = await tx
      .selectFrom('people')
      .select('person_id')
      .where('tenant_id', '=', caller.tenantId)
      .where('manager_id', '=', caller.personId)
      .limit(1)
      .executeTakeFirst();
    return {
      personId: caller.personId,
      name: caller.name,
      unit: person.unit,
      roles: [...caller.roles],
      managesUnits: managed !== undefined,
      municipality: tenant.name,
      contact: tenant.settings.contact,
      insideDomains: [...tenant.insideDomains],
    };
  });
