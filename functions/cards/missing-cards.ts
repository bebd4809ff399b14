import { openStates } from '#shared/cases/states.ts';
import type { Core } from '../database/core.ts';
import type { Tx } from '../database/transaction.ts';
import { mailAfter } from '../outbox/mail-after.ts';
import type { Planned } from '../outbox/messages.ts';
import { planMessages } from '../outbox/plan-messages.ts';

/** More open cases than any desk has; the rest get their cards when they change. */
export const most = 500;

/**
 * Plans a card for every open case that has none where the bot may write. Where the channel is lost, and no other takes
 * its place in time, the team gets one mail, about the most urgent.
 */
export const planMissingCards = async (
  { newId }: Pick<Core, 'newId'>,
  tx: Tx,
  tenantId: string,
  now: Date,
  mailing: 'mail' | 'no-mail',
): Promise<void> => {
  const open = await openWithoutCard(tx, tenantId).orderBy('b.due_at').limit(most).execute();
  for (const [index, { case_id }] of open.entries()) {
    const mail: Planned[] =
      mailing === 'mail' && index === 0
        ? [{ kind: 'no-card-mail', lost: 'channel', due: new Date(now.getTime() + mailAfter) }]
        : [];
    await planMessages(tx, { tenantId, subject: 'case', subjectId: case_id, now, newId }, [{ kind: 'card' }, ...mail]);
  }
};

/** The open cases that have no card where the bot may write. */
export const openWithoutCard = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('cases as b')
    .leftJoin('cards as k', (join) =>
      join
        .onRef('k.tenant_id', '=', 'b.tenant_id')
        .onRef('k.subject_id', '=', 'b.case_id')
        .on('k.subject', '=', 'case'),
    )
    .leftJoin('conversations as c', (join) =>
      join.onRef('c.tenant_id', '=', 'k.tenant_id').onRef('c.conversation_id', '=', 'k.conversation_id'),
    )
    .select('b.case_id')
    .where('b.tenant_id', '=', tenantId)
    .where('b.state', 'in', openStates)
    .where((row) => row.or([row('k.subject_id', 'is', null), row('c.removed_at', 'is not', null)]));
