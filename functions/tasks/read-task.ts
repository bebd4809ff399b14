import { z } from 'zod';
import type { Tx } from '../database/transaction.ts';
import { type TaskWhat, taskWhats } from '../task-kind.ts';

export type Task = {
  readonly tenantId: string;
  readonly taskId: string;
  readonly what: TaskWhat;
  readonly aboutId: string;
  readonly listId: string;
  readonly state: 'open' | 'done' | 'dropped';
  /** When it is chased next. */
  readonly dueAt: Date;
  readonly chased: number;
  readonly chasedAt: Date | null;
};

const kept = z.object({ what: z.enum(taskWhats), state: z.enum(['open', 'done', 'dropped']) });

/** A task; undefined where there is none. */
export const readTask = async (tx: Tx, tenantId: string, taskId: string): Promise<Task | undefined> => {
  const row = await tx
    .selectFrom('tasks')
    .select(['what', 'about_id', 'list_id', 'state', 'due_at', 'chased', 'chased_at'])
    .where('tenant_id', '=', tenantId)
    .where('task_id', '=', taskId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { about_id, list_id, due_at, chased, chased_at } = row;
  return {
    ...{ tenantId, taskId, ...kept.parse(row), aboutId: about_id, listId: list_id },
    ...{ dueAt: due_at, chased, chasedAt: chased_at },
  };
};
