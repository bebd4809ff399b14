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

/** Keeps where the bot is. Teams announces one installation twice; the time of the first is kept while it lasts. */
export const keepConversation = async (tx: Tx, row: ConversationRow): Promise<void> => {
  const { tenant_id: _t, conversation_id: _c, installed_at: _i, ...said } = row;
  await tx
    .insertInto('conversations')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'conversation_id']).doUpdateSet((known) => ({
        ...said,
        removed_at: null,
        removed_because: null,
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

/** Why the bot can no longer write somewhere; as the table allows. */
export type RemovedBecause = 'bot-removed' | 'channel-deleted' | 'team-archived' | 'team-deleted';

type Place = {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly teamId: string | undefined;
  readonly because: RemovedBecause;
};

/** Marks where the bot can no longer write: the conversation, and every channel of the team. Answers what they were. */
export const markRemoved = async (tx: Tx, { tenantId, conversationId, teamId, because }: Place, now: Date) => {
  const removed = await tx
    .updateTable('conversations')
    .set({ removed_at: now, removed_because: because })
    .where('tenant_id', '=', tenantId)
    .where('removed_at', 'is', null)
    .where((row) =>
      row.or([row('conversation_id', '=', conversationId), ...(teamId ? [row('team_id', '=', teamId)] : [])]),
    )
    .returning('scope')
    .execute();
  return removed.map(({ scope }) => scope);
};

/**
 * Brings back the channel that was lost last for this reason, among the one named and those of the team; where another of
 * the team stood in for it, that one goes. Answers whether there was one.
 */
export const bringBack = async (tx: Tx, { tenantId, conversationId, teamId, because }: Place, now: Date) => {
  const lost = await tx
    .selectFrom('conversations')
    .select(['conversation_id', 'team_id'])
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'channel')
    .where('removed_because', '=', because)
    .where((row) =>
      row.or([row('conversation_id', '=', conversationId), ...(teamId ? [row('team_id', '=', teamId)] : [])]),
    )
    .orderBy('removed_at', 'desc')
    .orderBy('installed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!lost) return false;
  await tx
    .updateTable('conversations')
    .set({ removed_at: now, removed_because: 'bot-removed' })
    .where('tenant_id', '=', tenantId)
    .where('team_id', '=', lost.team_id)
    .where('removed_at', 'is', null)
    .execute();
  await tx
    .updateTable('conversations')
    .set({ removed_at: null, removed_because: null, installed_at: now })
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', lost.conversation_id)
    .execute();
  return true;
};

/**
 * Takes another channel of the same team in place of one that was deleted; not where that one was not the desk's. It stands
 * from the instant the other went, and is known by that as standing in for it.
 */
export const moveTo = async (
  tx: Tx,
  { tenantId, from, to }: { readonly tenantId: string; readonly from: string; readonly to: string },
): Promise<boolean> => {
  const before = await tx
    .selectFrom('conversations')
    .select(['scope', 'team_id', 'group_id', 'service_url', 'bot_id', 'removed_at'])
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', from)
    .where('removed_because', '=', 'channel-deleted')
    .executeTakeFirst();
  if (!before?.removed_at) return false;
  // Teams announced it before.
  if (before.team_id && (await channelOfTeam(tx, tenantId, before.team_id))) return false;
  const { removed_at: installed_at, ...same } = before;
  await keepConversation(tx, { tenant_id: tenantId, conversation_id: to, ...same, installed_at });
  return true;
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
