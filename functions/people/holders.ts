import type { Role } from '#shared/people/roles.ts';
import type { Core } from '../database/core.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';

type DirectoryPerson = NonNullable<Awaited<ReturnType<Parts['graph']['person']>>>;

/**
 * Stores the directory's facts of people. Where nobody asked for a manager (a search does not) the known one stays, as old
 * as it is: `looked_up_at` says when somebody asked last.
 */
export const rememberPeople = async (
  tx: Tx,
  tenantId: string,
  people: readonly DirectoryPerson[],
  now: Date,
): Promise<void> => {
  for (const { personId, name, userName, mail, unit, managerId } of people) {
    const said = {
      name,
      user_name: userName,
      mail: mail ?? null,
      unit,
      ...(managerId === undefined ? {} : { manager_id: managerId, looked_up_at: now }),
    };
    await tx
      .insertInto('people')
      .values({ tenant_id: tenantId, person_id: personId, ...said })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(said))
      .execute();
  }
};

/**
 * A role just assigned shows in Graph some minutes later; in the first hour after the set-up there may be none at all
 * (Learn, "Advanced query capabilities on Microsoft Entra ID objects"). Milliseconds.
 */
export const lagOfRoles = 5 * 60_000;

/** Whether the directory was read within `age` milliseconds; a reading without any role holder is trusted for less long. */
export const isDirectoryKnown = (parts: Pick<Core, 'db' | 'now'>, tenantId: string, age: number): Promise<boolean> =>
  inTenant(parts.db, tenantId, async (tx) => {
    const readAt = await readingOf(tx, tenantId);
    const holder = await tx
      .selectFrom('role_holders')
      .select('person_id')
      .where('tenant_id', '=', tenantId)
      .limit(1)
      .executeTakeFirst();
    return readAt !== null && parts.now().getTime() - readAt.getTime() < (holder ? age : Math.min(age, lagOfRoles));
  });

/** Whether the directory was once read, and roles that were changed since may show by now. */
export const mayRolesHaveChanged = async (parts: Pick<Core, 'db' | 'now'>, tenantId: string): Promise<boolean> => {
  const readAt = await inTenant(parts.db, tenantId, (tx) => readingOf(tx, tenantId));
  return readAt !== null && parts.now().getTime() - readAt.getTime() >= lagOfRoles;
};

const readingOf = async (tx: Tx, tenantId: string): Promise<Date | null> => {
  const row = await tx
    .selectFrom('tenants')
    .select('directory_read_at')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return row?.directory_read_at ?? null;
};

/** Who holds a role as the directory last showed it, with the name and where mail reaches them. */
export const holdersOf = (tx: Tx, tenantId: string, role: Role) =>
  tx
    .selectFrom('role_holders as r')
    .innerJoin('people as p', (join) =>
      join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.person_id', '=', 'r.person_id'),
    )
    .select(['p.person_id as personId', 'p.name'])
    .select(({ fn }) => fn.coalesce('p.mail', 'p.user_name').as('mail'))
    .where('r.tenant_id', '=', tenantId)
    .where('r.role', '=', role)
    .orderBy('p.person_id')
    .execute();
