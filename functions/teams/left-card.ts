import type { Tx } from '../database/transaction.ts';

export type LeftCard = { readonly conversationId: string; readonly activityId: string };

/** A case's card in a channel the desk has left for another of the same team; the bot may still delete it there. */
export const readLeftCard = async (tx: Tx, tenantId: string, breachId: string): Promise<LeftCard | undefined> => {
  const row = await tx
    .selectFrom('cards as k')
    .innerJoin('conversations as was', (join) =>
      join.onRef('was.tenant_id', '=', 'k.tenant_id').onRef('was.conversation_id', '=', 'k.conversation_id'),
    )
    .innerJoin('conversations as now', (join) =>
      join.onRef('now.tenant_id', '=', 'was.tenant_id').onRef('now.team_id', '=', 'was.team_id'),
    )
    .select(['k.activity_id', 'k.conversation_id'])
    .where('k.tenant_id', '=', tenantId)
    .where('k.breach_id', '=', breachId)
    .where('was.removed_because', '=', 'bot-removed')
    .where('was.removed_at', 'is not', null)
    .where('now.removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row?.activity_id ? { conversationId: row.conversation_id, activityId: row.activity_id } : undefined;
};
