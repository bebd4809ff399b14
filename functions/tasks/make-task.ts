import { appendLog } from '../database/log.ts';
import type { Tx } from '../database/transaction.ts';
import { planMessages } from '../outbox/plan-messages.ts';
import type { Parts } from '../parts.ts';
import type { About, TaskWhat } from '../task-kind.ts';
import type { taskMessages } from './messages.ts';
import { giveNotice } from './notices.ts';

const day = 24 * 3_600_000;

/** A task is chased so many days after it was given, and as many after each time. */
const chaseDays = 7;

/** How long until the next look at a task. Milliseconds. */
export const lookEvery = day;

/** When a task that is told now is chased next. */
export const chasedNext = (now: Date): Date => new Date(now.getTime() + chaseDays * day);

type Given = About & {
  readonly listId: string;
  /** Null: the desk. */
  readonly by?: string | null;
  /** Whom it proposes for what is to be done. */
  readonly namesId?: string | null;
};

/**
 * Gives a task: those whom it is for are told with the others of its list, and chased until it is done.
 * @returns false where the same is asked for already
 */
export const makeTask = async (
  tx: Tx,
  { now, newId, taskKinds }: Pick<Parts, 'now' | 'newId' | 'taskKinds'>,
  what: TaskWhat,
  { tenantId, aboutId, listId, by = null, namesId = null }: Given,
): Promise<boolean> => {
  const [at, taskId] = [now(), newId()];
  const task = { tenantId, subject: 'task', subjectId: taskId } as const;
  const row = { what, about_id: aboutId, list_id: listId, made_at: at, due_at: chasedNext(at) };
  const made = await tx
    .insertInto('tasks')
    .values({ tenant_id: tenantId, task_id: taskId, names_id: namesId, ...row })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 0n) return false;
  const list = { tenantId, subject: taskKinds[what].list, subjectId: listId };
  await giveNotice(tx, { now: at, newId }, { list, taskId, chased: 0 });
  await planMessages<typeof taskMessages>(tx, { ...task, now: at, newId }, [
    { kind: 'follow-task', due: new Date(at.getTime() + lookEvery) },
  ]);
  await appendLog(tx, { ...task, actorId: by, at }, [{ verb: 'task-made', facts: { what, aboutId, namesId } }]);
  return true;
};
