import type { Routes } from '#shared/routes/all.ts';
import { askOwnPlaces } from '#shared/routes/own-places.ts';
import { inTenant } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import { readTenant } from '../tenant.ts';
import type { UseCase } from '../use-case.ts';

/** Who the caller is to the desk, and which places are open. */
export const me: UseCase<Routes['me']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const tenant = await readTenant(tx, caller.tenantId);
    const person = await tx
      .selectFrom('people')
      .select('unit')
      .where('tenant_id', '=', caller.tenantId)
      .where('person_id', '=', caller.personId)
      .executeTakeFirst();
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
      unit: person?.unit ?? null,
      roles: [...caller.roles],
      ...(await askOwnPlaces((name) => parts.ownPlaces[name].isOpen(tx, caller, parts.now()))),
      managesUnits: managed !== undefined,
      guest: caller.guest ?? false,
      municipality: tenant.name,
      contact: tenant.settings.contact,
      insideDomains: [...tenant.insideDomains],
      teamsApp: appIdIn(parts.settings, caller.tenantId),
    };
  });
