import type { Insertable } from 'kysely';
import type { DB } from '../database/tables.ts';
import type { Tx } from '../database/transaction.ts';

export type ConversationRow = Insertable<DB['conversations']> & { readonly installed_at: Date };

/** A conversation's id without the thread it may name. */
export const baseOf = (conversationId: string): string => conversationId.split(';messageid=')[0] ?? conversationId;

/** The first message of the thread a conversation's id names, if it names one. */
export const threadIn = (conversationId: string): string | undefined =>
  conversationId.split(';messageid=')[1] || undefined;

/** Whether an id names a channel itself, neither a thread in one nor a personal chat. */
export const isChannel = (conversationId: string): boolean =>
  /^19:[^;]+@thread\./.test(conversationId) && !threadIn(conversationId);

/** Keeps where the bot is. Teams tells of one installation twice; the first telling's time stands while it lasts. */
export const keepConversation = async (tx: Tx, row: ConversationRow): Promise<void> => {
  const { tenant_id: _t, conversation_id: _c, installed_at: _i, ...said } = row;
  await tx
    .insertInto('conversations')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'conversation_id']).doUpdateSet((known) => ({
        ...said,
        removed_at: null,
        installed_at: known
          .case()
          .when('conversations.removed_at', 'is', null)
          .then(known.ref('conversations.installed_at'))
          .else(row.installed_at)
          .end(),
      })),
    )
    .execute();
};

type Gone = { readonly tenantId: string; readonly conversationId: string; readonly teamId: string | undefined };

/** Marks where the bot no longer is: the conversation, and every channel of the team. Answers what they were. */
export const markRemoved = async (tx: Tx, { tenantId, conversationId, teamId }: Gone, now: Date) => {
  const removed = await tx
    .updateTable('conversations')
    .set({ removed_at: now })
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where((row) =>
      row.or([row('conversation_id', '=', conversationId), ...(teamId ? [row('team_id', '=', teamId)] : [])]),
    )
    .returning('scope')
    .execute();
  return removed.map(({ scope }) => scope);
};

/** The channel kept for a team. */
export const channelOfTeam = async (tx: Tx, tenantId: string, teamId: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('conversations')
    .select('conversation_id')
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'channel')
    .where('team_id', '=', teamId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row?.conversation_id;
};
