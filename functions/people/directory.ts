import type { Role } from '#shared/people/roles.ts';
import { alarmForCasesOf } from '../cases/left-behind.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { keepPartState } from '../health/service-states.ts';
import { tell } from '../outbox/plan.ts';
import type { Parts } from '../parts.ts';

type DirectoryPerson = NonNullable<Awaited<ReturnType<Parts['graph']['person']>>>;

/** Keeps what the directory says of people. Without a manager in it (a search shows none) the known one stays. */
export const keepPeople = async (
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
      ...(managerId === null ? {} : { manager_id: managerId }),
      looked_up_at: now,
    };
    await tx
      .insertInto('people')
      .values({ tenant_id: tenantId, person_id: personId, ...said })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(said))
      .execute();
  }
};

/**
 * Reads who holds the desk's roles, and the municipality's name and domains, and keeps them. Cases of somebody who has left
 * the team since the last reading alarm as if nobody had taken them; a team that nobody is left of is told, once.
 * @throws GraphTrouble when Graph does not answer; what was known stays
 */
export const refreshDirectory = async (
  parts: Pick<Parts, 'db' | 'graph' | 'now' | 'newId'>,
  tenantId: string,
): Promise<void> => {
  const { name, domains } = await parts.graph.organisation(tenantId);
  const holders = await parts.graph.roleHolders(tenantId);
  const now = parts.now();
  await inTenant(parts.db, tenantId, async (tx) => {
    await tx
      .updateTable('tenants')
      .set({ name, inside_domains: [...domains], directory_read_at: now })
      .where('tenant_id', '=', tenantId)
      .execute();
    await keepPeople(
      tx,
      tenantId,
      holders.map(({ person }) => person),
      now,
    );
    const before = await teamIn(tx, tenantId);
    await tx.deleteFrom('role_holders').where('tenant_id', '=', tenantId).execute();
    if (holders.length > 0)
      await tx
        .insertInto('role_holders')
        .values(holders.map(({ role, person }) => ({ tenant_id: tenantId, role, person_id: person.personId })))
        .execute();
    const after = await teamIn(tx, tenantId);
    const { newId } = parts;
    await alarmForCasesOf(tx, whoLeft(before, after), { tenantId, now, newId });
    if (before.length > 0 && after.length === 0) {
      // By then a role that was only moved from one group to another shows again.
      const due = new Date(now.getTime() + lagOfRoles);
      await tell(tx, { tenantId, subjectId: tenantId, now, newId }, [{ kind: 'no-team', due }]);
    }
    for (const [part, role] of [
      ['team-members', 'Gdpr.Team'],
      ['dpo', 'Gdpr.Dpo'],
    ] as const) {
      const state = holders.some((holder) => holder.role === role) ? 'works' : 'missing';
      await keepPartState(tx, tenantId, part, { state, code: null, now });
    }
  });
};

const teamIn = async (tx: Tx, tenantId: string): Promise<string[]> =>
  (await holdersOf(tx, tenantId, 'Gdpr.Team')).map(({ personId }) => personId);

// A reading without anybody is a fault of the assignment, not a team that left.
const whoLeft = (before: readonly string[], now: readonly string[]): string[] =>
  now.length === 0 ? [] : before.filter((personId) => !now.includes(personId));

/**
 * A role just assigned shows in Graph some minutes later; in the first hour after the set-up there may be none at all
 * (Learn, "Advanced query capabilities on Microsoft Entra ID objects"). Milliseconds.
 */
export const lagOfRoles = 5 * 60_000;

/** Whether the directory was read within `age` milliseconds; one that showed nobody in any role is known for less long. */
export const isDirectoryKnown = (parts: Pick<Parts, 'db' | 'now'>, tenantId: string, age: number): Promise<boolean> =>
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
export const mayRolesHaveChanged = async (parts: Pick<Parts, 'db' | 'now'>, tenantId: string): Promise<boolean> => {
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
