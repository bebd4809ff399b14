import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../use-case.ts';
import { keepChased, mayBeChased } from './chase.ts';
import type { Task } from './read-task.ts';

/**
 * Chases a task: those whom it is for are told again. Where it is done, or was chased within the last day, nothing changes.
 * @throws Refusal `not-found`
 */
export const chaseTask: UseCase<Routes['chaseTask']> = async (parts, { tenantId, personId }, { params }) => {
  const { taskId } = params;
  const now = parts.now();
  const chased = await inTenant(parts.db, tenantId, async (tx) => {
    const isAsked = ({ chasedAt }: Task) => mayBeChased(chasedAt, now);
    const task = await keepChased(tx, parts, { tenantId, taskId }, { now, by: personId, isAsked });
    if (!task) throw new Refusal('not-found');
    return task.chased;
  });
  parts.kick();
  return { chased };
};
