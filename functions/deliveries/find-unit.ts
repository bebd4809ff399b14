import { deadlineOf } from '../cases/clock/deadline-of.ts';
import { planManager } from '../cases/clock/plans.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { rememberPeople } from '../people/holders.ts';
import { readTenant } from '../tenant.ts';
import type { Deliver } from './delivery.ts';

/**
 * Puts the reporter's unit on the case, from Graph, and the manager where the case has none; where its subject lets managers
 * see, the manager is notified.
 */
export const deliverFindUnit: Deliver<'find-unit'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId } = row;
  const person = await parts.graph.person(tenantId, message.personId);
  if (!person) return dropped;
  const known = await inTenant(parts.db, tenantId, async (tx) => {
    await rememberPeople(tx, tenantId, [person], parts.now());
    const { settings } = await readTenant(tx, tenantId);
    const found = await tx
      .selectFrom('cases')
      .select(['subject', 'unit', 'manager_id', 'due_at', 'clock_stopped_at'])
      .where('tenant_id', '=', tenantId)
      .where('case_id', '=', subjectId)
      .executeTakeFirst();
    return found && { ...found, settings };
  });
  if (!known) return dropped;
  // The case has the unit the desk supposed when it was reported.
  const { unit } = person;
  const managerId = known.manager_id ?? person.managerId ?? null;
  if (unit === known.unit && managerId === known.manager_id) return dropped;
  const about = { known: parts.now(), deadline: deadlineOf(known) };
  const isNamed = known.manager_id === null && managerId !== null;
  const isTold = isNamed && parts.subjects[known.subject].manager !== null;
  return {
    end: 'done',
    log: [{ verb: 'unit-found', facts: { managerId } }],
    also: async (tx) => {
      await tx
        .updateTable('cases')
        .set({ unit, manager_id: managerId, ...(isNamed && { managed_since: parts.now() }) })
        .where('tenant_id', '=', tenantId)
        .where('case_id', '=', subjectId)
        .where('unit', 'is not distinct from', known.unit)
        .where('manager_id', 'is not distinct from', known.manager_id)
        .execute();
    },
    plan: [{ kind: 'card' }, ...(isTold ? planManager(managerId, about, known.settings) : [])],
  };
};
