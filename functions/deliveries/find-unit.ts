import { deadlineOf } from '../cases/clock/deadline-of.ts';
import { planManager } from '../cases/clock/plans.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { keepPeople } from '../people/holders.ts';
import { readTenant } from '../tenant.ts';
import type { Deliver } from './delivery.ts';

/**
 * Puts the reporter's unit and manager on the case, from Graph, where the case has none or only what the desk knew before;
 * where its subject lets managers see, the manager is notified.
 */
export const deliverFindUnit: Deliver<'find-unit'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId } = row;
  const person = await parts.graph.person(tenantId, message.personId);
  if (!person) return dropped;
  const known = await inTenant(parts.db, tenantId, async (tx) => {
    const supposed = await unitKnown(tx, tenantId, message.personId);
    await keepPeople(tx, tenantId, [person], parts.now());
    const { settings } = await readTenant(tx, tenantId);
    const found = await tx
      .selectFrom('cases')
      .select(['subject', 'unit', 'manager_id', 'due_at', 'clock_stopped_at'])
      .where('tenant_id', '=', tenantId)
      .where('case_id', '=', subjectId)
      .executeTakeFirst();
    return found && { ...found, settings, supposed };
  });
  if (!known) return dropped;
  const unit = known.unit === null || known.unit === known.supposed ? person.unit : known.unit;
  const managerId = known.manager_id ?? person.managerId ?? null;
  if (unit === known.unit && managerId === known.manager_id) return dropped;
  const about = { known: parts.now(), deadline: deadlineOf(known) };
  const isNew = known.manager_id === null && parts.subjects[known.subject].manager !== null;
  return {
    end: 'done',
    log: [{ verb: 'unit-found', facts: { managerId } }],
    also: async (tx) => {
      await tx
        .updateTable('cases')
        .set({ unit, manager_id: managerId })
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', subjectId)
        .where('unit', 'is not distinct from', known.unit)
        .where('manager_id', 'is not distinct from', known.manager_id)
        .execute();
    },
    plan: [{ kind: 'card' }, ...(isNew ? planManager(managerId, about, known.settings) : [])],
  };
};

const unitKnown = async (tx: Tx, tenantId: string, personId: string): Promise<string | null> => {
  const person = await tx
    .selectFrom('people')
    .select('unit')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return person?.unit ?? null;
};
