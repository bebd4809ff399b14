import { inTenant } from '../database/transaction.ts';
import type { DeliverIn, Senders } from '../deliveries/delivery.ts';
import type { Claimed } from '../outbox/claim.ts';
import { dropped } from '../outbox/outcome.ts';
import { keepChased } from './chase.ts';
import { endTask } from './end-task.ts';
import { lookEvery } from './make-task.ts';
import type { taskMessages } from './messages.ts';
import { readTask, type Task } from './read-task.ts';

/** Ends a task that is seen to be done; one that is late is chased. */
export const deliverFollowTask: DeliverIn<typeof taskMessages, 'follow-task'> = async ({ parts, row }) => {
  const task = await openTask(parts, row);
  if (!task) return dropped;
  if (await parts.taskKinds[task.what].isDone(parts, task))
    return {
      end: 'done',
      also: async (tx) => {
        await endTask(tx, parts, { tenantId: task.tenantId, taskId: task.taskId, by: null, proof: null });
      },
    };
  const again = { kind: 'follow-task' as const, due: new Date(parts.now().getTime() + lookEvery) };
  return {
    end: 'done',
    plan: [again],
    also: async (tx, now) => {
      await keepChased(tx, parts, task, { now, by: null, isAsked: (one) => one.dueAt <= now });
    },
  };
};

const openTask = async ({ db }: Senders, { tenantId, subjectId }: Claimed): Promise<Task | undefined> => {
  const task = await inTenant(db, tenantId, (tx) => readTask(tx, tenantId, subjectId));
  return task?.state === 'open' ? task : undefined;
};
