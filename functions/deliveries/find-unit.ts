import { deadlineOf } from '../cases/clock/deadline-of.ts';
import { planManager } from '../cases/clock/plans.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { keepPeople } from '../people/holders.ts';
import { readTenant } from '../tenant.ts';
import type { Deliver } from './delivery.ts';

/**
 * Puts the reporter's unit and manager on the case, from Graph; where its subject lets managers see, the manager is
 * notified.
 */
export const deliverFindUnit: Deliver<'find-unit'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId } = row;
  const person = await parts.graph.person(tenantId, message.personId);
  if (!person) return dropped;
  const known = await inTenant(parts.db, tenantId, async (tx) => {
    await keepPeople(tx, tenantId, [person], parts.now());
    const { settings } = await readTenant(tx, tenantId);
    const found = await tx
      .selectFrom('cases')
      .select(['subject', 'unit', 'due_at', 'clock_stopped_at'])
      .where('tenant_id', '=', tenantId)
      .where('case_id', '=', subjectId)
      .executeTakeFirst();
    return found && { ...found, settings };
  });
  if (!known || known.unit !== null) return dropped;
  const about = { known: parts.now(), deadline: deadlineOf(known) };
  return {
    end: 'done',
    log: [{ verb: 'unit-found', facts: { managerId: person.managerId } }],
    also: async (tx) => {
      await tx
        .updateTable('cases')
        .set({ unit: person.unit, manager_id: person.managerId })
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', subjectId)
        .where('unit', 'is', null)
        .execute();
    },
    plan: [
      { kind: 'card' },
      ...(parts.subjects[known.subject].manager ? planManager(person.managerId, about, known.settings) : []),
    ],
  };
};
