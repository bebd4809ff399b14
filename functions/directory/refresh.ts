import { alarmForCasesOf } from '../cases/clock/left-behind.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { keepServiceState } from '../health/service-states.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { tenantMessages } from '../outbox/messages.ts';
import { planMessages } from '../outbox/plan-messages.ts';
import type { Parts } from '../parts.ts';
import { holdersOf, lagOfRoles, rememberPeople } from '../people/holders.ts';

/**
 * Reads the holders of the desk's roles and the municipality's name and domains, and keeps them. Cases whose assignee has
 * left the team since the last reading alarm like cases not taken; a team without members is reported, once.
 * @throws GraphTrouble when Graph does not answer; what was known stays, and where it answers all but who holds the roles,
 *   that is their status
 */
export const refreshDirectory = async (
  parts: Pick<Parts, 'db' | 'graph' | 'now' | 'newId'>,
  tenantId: string,
): Promise<void> => {
  const { name, domains } = await parts.graph.organisation(tenantId);
  const holders = await readHolders(parts, tenantId);
  const now = parts.now();
  await inTenant(parts.db, tenantId, async (tx) => {
    await tx
      .updateTable('tenants')
      .set({ name, inside_domains: [...domains], directory_read_at: now })
      .where('tenant_id', '=', tenantId)
      .execute();
    await rememberPeople(
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
      const about = { tenantId, subject: 'tenant', subjectId: tenantId, now, newId } as const;
      await planMessages<typeof tenantMessages>(tx, about, [{ kind: 'no-team', due }]);
    }
    for (const [part, role] of holding) {
      const state = holders.some((holder) => holder.role === role) ? 'works' : 'missing';
      await keepServiceState(tx, tenantId, part, { state, code: null, now });
    }
  });
};

/** The services that are people, and the role that makes them. */
const holding = [
  ['team-members', 'Gdpr.Team'],
  ['dpo', 'Gdpr.Dpo'],
] as const;

const readHolders = async ({ db, graph, now }: Pick<Parts, 'db' | 'graph' | 'now'>, tenantId: string) => {
  try {
    return await graph.roleHolders(tenantId);
  } catch (error) {
    if (error instanceof Trouble)
      await inTenant(db, tenantId, async (tx) => {
        for (const [part] of holding)
          await keepServiceState(tx, tenantId, part, { state: 'trouble', code: error.code, now: now() });
      });
    throw error;
  }
};

const teamIn = async (tx: Tx, tenantId: string): Promise<string[]> =>
  (await holdersOf(tx, tenantId, 'Gdpr.Team')).map(({ personId }) => personId);

// An empty reading is a fault of the assignment, not a team that left.
const whoLeft = (before: readonly string[], now: readonly string[]): string[] =>
  now.length === 0 ? [] : before.filter((personId) => !now.includes(personId));
