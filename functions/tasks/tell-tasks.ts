import { appendLog, lockChain } from '../database/log.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import type { Senders } from '../deliveries/delivery.ts';
import { mailTeam } from '../deliveries/send/mail-team.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Claimed } from '../outbox/claim.ts';
import type { Outcome } from '../outbox/outcome.ts';
import { type TaskTo, type TaskWhat, taskWhats } from '../task-kind.ts';
import { readTenant } from '../tenant.ts';
import type { MailText } from '../texts/mails.ts';
import { forgetNotices, type Notice } from './notices.ts';

type Told = Notice & { readonly aboutId: string; readonly what: string; readonly isOpen: boolean };

type Telling = { readonly parts: Senders; readonly row: Claimed };

/** Mails the new and the late tasks of a list to IT support or HR, each in one mail; to the team where the settings name neither. */
export const deliverTellTasks = async ({ parts, row }: Telling): Promise<Outcome<never>> => {
  const noted = await notedOf(parts, row);
  const open = noted.filter(({ isOpen }) => isOpen);
  const told = new Map<string, ToldTo>();
  for (const what of taskWhats) {
    const mail = await mailOf(parts, row, what, open);
    if (mail) told.set(what, await send(parts, row, what, mail));
  }
  return {
    end: told.size > 0 ? 'done' : 'dropped',
    also: async (tx, now) => {
      await forgetNotices(tx, row.tenantId, row.subjectId, noted);
      await logTold(tx, row.tenantId, { told, now }, open);
    },
  };
};

type ToldTo = TaskTo | 'team';
type Word = { readonly told: ReadonlyMap<string, ToldTo>; readonly now: Date };

/** In the chain of each task; by id, so that two who write never wait for each other. */
const logTold = async (tx: Tx, tenantId: string, { told, now }: Word, tasks: readonly Told[]): Promise<void> => {
  for (const { taskId, chased, what } of tasks.toSorted((a, b) => (a.taskId < b.taskId ? -1 : 1))) {
    const to = told.get(what);
    if (!to) continue;
    const task = { tenantId, subject: 'task', subjectId: taskId } as const;
    await lockChain(tx, task);
    await appendLog(tx, { ...task, actorId: null, at: now }, [{ verb: 'task-told', facts: { to, chased } }]);
  }
};

const notedOf = ({ db }: Senders, { tenantId, subjectId: listId }: Claimed): Promise<readonly Told[]> =>
  inTenant(db, tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('task_notices as n')
      .innerJoin('tasks as t', (join) =>
        join.onRef('t.tenant_id', '=', 'n.tenant_id').onRef('t.task_id', '=', 'n.task_id'),
      )
      .select(['n.task_id', 'n.chased', 't.about_id', 't.what', 't.state'])
      .where('n.tenant_id', '=', tenantId)
      .where('n.list_id', '=', listId)
      .orderBy('t.made_at')
      .orderBy('n.task_id')
      .execute();
    return rows.map(({ task_id, chased, about_id, what, state }) => ({
      ...{ taskId: task_id, chased, aboutId: about_id, what },
      isOpen: state === 'open',
    }));
  });

const mailOf = (
  { db, taskKinds }: Senders,
  { tenantId }: Claimed,
  what: TaskWhat,
  open: readonly Told[],
): Promise<MailText | undefined> => {
  const own = open.filter((task) => task.what === what);
  const asked = own.map(({ aboutId, chased }) => ({ aboutId, isChased: chased > 0 }));
  return inTenant(db, tenantId, async (tx) => (own.length > 0 ? taskKinds[what].mail(tx, tenantId, asked) : undefined));
};

const send = async (
  parts: Senders,
  { tenantId, outboxId }: Claimed,
  what: TaskWhat,
  mail: MailText,
): Promise<ToldTo> => {
  const { settings } = await inTenant(parts.db, tenantId, (tx) => readTenant(tx, tenantId));
  const { itMail, hrMail, deskMailbox: from } = settings;
  const key = `${outboxId}-${what}`;
  const to = parts.taskKinds[what].to === 'hr' && hrMail ? 'hr' : 'it';
  const address = to === 'hr' ? hrMail : itMail;
  if (address && from) {
    await parts.graph.sendMail(tenantId, { ...mail, from, to: address, key });
    return to;
  }
  if ((await mailTeam(parts, { tenantId, settings, key, mail })) === 0)
    throw new Trouble({ part: 'mail', code: 'nobody-to-mail' });
  return 'team';
};
