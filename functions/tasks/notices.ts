import type { SubjectRef } from '../database/subject-kind.ts';
import type { Tx } from '../database/transaction.ts';
import { planMessages } from '../outbox/plan-messages.ts';
import type { taskListMessages } from './messages.ts';

/** So long tasks of one list are gathered for one mail. Milliseconds. */
const gathered = 5 * 60_000;

type Of = { readonly list: SubjectRef; readonly taskId: string; readonly chased: number };

/** Notes that whom a task is for is to be told of it, or told again: in one mail with the others of its list. */
export const giveNotice = async (
  tx: Tx,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
  { list, taskId, chased }: Of,
): Promise<void> => {
  const { tenantId, subjectId: listId } = list;
  await tx
    .insertInto('task_notices')
    .values({ tenant_id: tenantId, list_id: listId, task_id: taskId, chased })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'list_id', 'task_id']).doUpdateSet({ chased }))
    .execute();
  if (await isMailPlanned(tx, list)) return;
  const due = new Date(now.getTime() + gathered);
  await planMessages<typeof taskListMessages>(tx, { ...list, now, newId }, [{ kind: 'tell-tasks', due }]);
};

/** Locked, so that it is not begun before this notice is there; one that has begun may have missed it. */
const isMailPlanned = async (tx: Tx, { tenantId, subject, subjectId }: SubjectRef): Promise<boolean> => {
  const planned = await tx
    .selectFrom('outbox')
    .select('outbox_id')
    .where('tenant_id', '=', tenantId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .where('kind', '=', 'tell-tasks')
    .where('state', '=', 'open')
    .where('attempts', '=', 0)
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return planned !== undefined;
};

export type Notice = { readonly taskId: string; readonly chased: number };

/** Forgets notices that were given; one that was renewed meanwhile stays. */
export const forgetNotices = async (
  tx: Tx,
  tenantId: string,
  listId: string,
  told: readonly Notice[],
): Promise<void> => {
  for (const { taskId, chased } of told)
    await tx
      .deleteFrom('task_notices')
      .where('tenant_id', '=', tenantId)
      .where('list_id', '=', listId)
      .where('task_id', '=', taskId)
      .where('chased', '=', chased)
      .execute();
};
