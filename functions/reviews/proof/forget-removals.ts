import { sql } from 'kysely';
import { appendLog, lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';

/** Deletes from the removals of a review whose they were and who planned them, and from their tasks who did them and what was said. */
export const forgetRemovals = async (tx: Tx, tenantId: string, reviewId: string, now: Date): Promise<void> => {
  const removals = await tx
    .selectFrom('removals')
    .select(['removal_id', 'group_id'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .orderBy('group_id')
    .execute();
  for (const [groupId, own] of Map.groupBy(removals, ({ group_id }) => group_id)) {
    const group = { tenantId, subject: 'group', subjectId: groupId } as const;
    await lockChain(tx, group);
    await tx
      .updateTable('removals')
      .set({ member_id: sql`line_id`, planned_by: null, undone_by: null })
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .where('group_id', '=', groupId)
      .execute();
    const facts = { reviewId, removals: own.length };
    await appendLog(tx, { ...group, actorId: null, at: now }, [{ verb: 'removals-forgotten', facts }]);
  }
  await forgetTasks(
    tx,
    tenantId,
    removals.map(({ removal_id }) => removal_id),
    now,
  );
};

const forgetTasks = async (tx: Tx, tenantId: string, removalIds: readonly string[], now: Date): Promise<void> => {
  const tasks = await tx
    .selectFrom('tasks')
    .select('task_id')
    .where('tenant_id', '=', tenantId)
    .where('what', '=', 'end-membership')
    .where(sql<boolean>`about_id = any(${[...removalIds]}::uuid[])`)
    .orderBy('task_id')
    .execute();
  for (const { task_id } of tasks) {
    const task = { tenantId, subject: 'task', subjectId: task_id } as const;
    await lockChain(tx, task);
    await tx
      .updateTable('tasks')
      .set({ done_by: null, proof: null })
      .where('tenant_id', '=', tenantId)
      .where('task_id', '=', task_id)
      .execute();
    await appendLog(tx, { ...task, actorId: null, at: now }, [{ verb: 'task-forgotten' }]);
  }
};
