import { sql } from 'kysely';
import type { Caller } from '#shared/people/caller.ts';
import type { Routes } from '#shared/routes/all.ts';
import { askOwnPlaces } from '#shared/routes/own-places.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
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
    return {
      personId: caller.personId,
      name: caller.name,
      unit: person?.unit ?? null,
      roles: [...caller.roles],
      ...(await askOwnPlaces((name) => parts.ownPlaces[name].isOpen(tx, caller, parts.now()))),
      managesUnits: await managesUnits(tx, caller),
      guest: caller.guest ?? false,
      municipality: tenant.name,
      contact: tenant.settings.contact,
      insideDomains: [...tenant.insideDomains],
      teamsApp: appIdIn(parts.settings, caller.tenantId),
    };
  });

/** Somebody's manager, as the desk has met their employees or as the directory was last read. */
const managesUnits = async (tx: Tx, { tenantId, personId }: Caller): Promise<boolean> => {
  for (const table of ['people', 'directory_people'] as const) {
    const managed = await tx
      .selectFrom(table)
      .select('person_id')
      .where('tenant_id', '=', tenantId)
      .where('manager_id', '=', personId)
      .$if(table === 'directory_people', (all) => all.where(stillThere))
      .limit(1)
      .executeTakeFirst();
    if (managed) return true;
  }
  return false;
};

const stillThere = sql<boolean>`gone_at is null and account <> 'deleted'`;
