import { appendLog, lockChain } from '../database/log.ts';
import type { Tx } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';
import { chasedNext } from './make-task.ts';
import { giveNotice } from './notices.ts';
import { readTask, type Task } from './read-task.ts';

/** A task is chased at most once in so long, however often it is asked for. Milliseconds. */
const pause = 24 * 3_600_000;

/** Whether a task that was last chased then may be chased again. */
export const mayBeChased = (chasedAt: Date | null, now: Date): boolean =>
  chasedAt === null || now.getTime() - chasedAt.getTime() >= pause;

type Chasing = {
  readonly now: Date;
  /** Null: the clock. */
  readonly by: string | null;
  /** Whether the task as it is then is to be chased. */
  readonly isAsked: (task: Task) => boolean;
};

/** Keeps that an open task is chased now. @returns the task as it is then; undefined where there is none */
export const keepChased = async (
  tx: Tx,
  { newId, taskKinds }: Pick<Parts, 'newId' | 'taskKinds'>,
  { tenantId, taskId }: Pick<Task, 'tenantId' | 'taskId'>,
  { now, by, isAsked }: Chasing,
): Promise<Task | undefined> => {
  const about = { tenantId, subject: 'task', subjectId: taskId } as const;
  await lockChain(tx, about);
  const task = await readTask(tx, tenantId, taskId);
  if (task?.state !== 'open' || !isAsked(task)) return task;
  const chased = task.chased + 1;
  await tx
    .updateTable('tasks')
    .set({ chased, chased_at: now, due_at: chasedNext(now) })
    .where('tenant_id', '=', tenantId)
    .where('task_id', '=', taskId)
    .execute();
  const list = { tenantId, subject: taskKinds[task.what].list, subjectId: task.listId };
  await giveNotice(tx, { now, newId }, { list, taskId, chased });
  await appendLog(tx, { ...about, actorId: by, at: now }, [{ verb: 'task-chased', facts: { chased } }]);
  return { ...task, chased };
};
