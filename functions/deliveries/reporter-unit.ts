import { planManager } from '../cases/manager-plan.ts';
import { inTenant } from '../database/transaction.ts';
import { dropped } from '../outbox/outcome.ts';
import { keepPeople } from '../people/holders.ts';
import { readTenant } from '../tenant.ts';
import type { Deliver } from './delivery.ts';

/** Puts the reporter's unit and manager on the case, from Graph; the manager then sees that a breach concerns the unit. */
export const deliverReporterUnit: Deliver<'reporter-unit'> = async ({ parts, row, telling }) => {
  const { tenantId, subjectId } = row;
  const person = await parts.graph.person(tenantId, telling.personId);
  if (!person) return dropped;
  const known = await inTenant(parts.db, tenantId, async (tx) => {
    await keepPeople(tx, tenantId, [person], parts.now());
    const { settings } = await readTenant(tx, tenantId);
    const row = await tx
      .selectFrom('breaches')
      .select(['unit', 'state', 'notification', 'aware_at'])
      .where('tenant_id', '=', tenantId)
      .where('breach_id', '=', subjectId)
      .executeTakeFirst();
    return row && { ...row, settings };
  });
  if (!known || known.unit !== null) return dropped;
  return {
    end: 'done',
    log: [{ verb: 'unit-found', facts: { managerId: person.managerId } }],
    also: async (tx) => {
      await tx
        .updateTable('breaches')
        .set({ unit: person.unit, manager_id: person.managerId })
        .where('tenant_id', '=', tenantId)
        .where('breach_id', '=', subjectId)
        .where('unit', 'is', null)
        .execute();
    },
    tell: [{ kind: 'card' }, ...planManager(person.managerId, { known: parts.now(), clock: known }, known.settings)],
  };
};
