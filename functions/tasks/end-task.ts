import { appendLog, lockChain } from '../database/log.ts';
import type { Tx } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';
import { readTask } from './read-task.ts';

type Ending = {
  readonly tenantId: string;
  readonly taskId: string;
  /** Null: it was seen. */
  readonly by: string | null;
  readonly proof: string | null;
};

/**
 * Ends a task as done, with what follows from it.
 * @returns whether there is such a task; one that had ended stays as it is
 */
export const endTask = async (
  tx: Tx,
  parts: Pick<Parts, 'now' | 'newId' | 'taskKinds'>,
  { tenantId, taskId, by, proof }: Ending,
): Promise<boolean> => {
  const about = { tenantId, subject: 'task', subjectId: taskId } as const;
  await lockChain(tx, about);
  const task = await readTask(tx, tenantId, taskId);
  if (task?.state !== 'open') return task !== undefined;
  const at = parts.now();
  await tx
    .updateTable('tasks')
    .set({ state: 'done', done_at: at, done_by: by, proof })
    .where('tenant_id', '=', tenantId)
    .where('task_id', '=', taskId)
    .execute();
  await appendLog(tx, { ...about, actorId: by, at }, [{ verb: 'task-done', facts: { isSeen: by === null } }]);
  await parts.taskKinds[task.what].done(tx, task, parts, by);
  return true;
};
