import type { Tx } from '../database/transaction.ts';
import { mailAfter } from '../outbox/mail-after.ts';
import { tell } from '../outbox/plan.ts';
import type { Parts } from '../parts.ts';

/** So many open cases no desk has; the rest get their cards when they change. */
const most = 500;

/**
 * Plans a card for every open case that has none where the bot may write, and a mail to the team for each whose card does
 * not come to stand there in time.
 */
export const planMissingCards = async (
  { newId }: Pick<Parts, 'newId'>,
  tx: Tx,
  tenantId: string,
  now: Date,
): Promise<void> => {
  const open = await tx
    .selectFrom('breaches as b')
    .leftJoin('cards as k', (join) =>
      join.onRef('k.tenant_id', '=', 'b.tenant_id').onRef('k.breach_id', '=', 'b.breach_id'),
    )
    .leftJoin('conversations as c', (join) =>
      join.onRef('c.tenant_id', '=', 'k.tenant_id').onRef('c.conversation_id', '=', 'k.conversation_id'),
    )
    .select('b.breach_id')
    .where('b.tenant_id', '=', tenantId)
    .where('b.state', 'in', ['new', 'taken'])
    .where((row) => row.or([row('k.breach_id', 'is', null), row('c.removed_at', 'is not', null)]))
    .orderBy('b.received_at')
    .limit(most)
    .execute();
  const due = new Date(now.getTime() + mailAfter);
  for (const { breach_id } of open)
    await tell(tx, { tenantId, subjectId: breach_id, now, newId }, [
      { kind: 'card' },
      { kind: 'mail-team', lost: true, due },
    ]);
};
