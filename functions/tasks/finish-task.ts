import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../use-case.ts';
import { endTask } from './end-task.ts';

/**
 * Says that a task is done; said twice nothing changes. What follows is for the subject of the task.
 * @throws Refusal `not-found`
 */
export const finishTask: UseCase<Routes['finishTask']> = async (parts, { tenantId, personId }, { params, body }) => {
  const isThere = await inTenant(parts.db, tenantId, (tx) =>
    endTask(tx, parts, { tenantId, taskId: params.taskId, by: personId, proof: body.proof || null }),
  );
  if (!isThere) throw new Refusal('not-found');
  parts.kick();
  return {};
};
