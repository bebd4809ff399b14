import type { Tx } from '../database/transaction.ts';

type Place = { readonly conversationId: string; readonly activityId: string };
type Posted = { readonly conversationId: string; readonly activityId: string | undefined };

/**
 * A case's card that a newly posted or newly seen one leaves behind where the bot may delete it: one of the same channel
 * that was learned of meanwhile, or one in a channel the desk has left for another of the same team.
 */
export const readLeftCard = async (
  tx: Tx,
  tenantId: string,
  breachId: string,
  posted: Posted,
): Promise<Place | undefined> => {
  const row = await tx
    .selectFrom('cards as k')
    .innerJoin('conversations as was', (join) =>
      join.onRef('was.tenant_id', '=', 'k.tenant_id').onRef('was.conversation_id', '=', 'k.conversation_id'),
    )
    .innerJoin('conversations as now', (join) =>
      join.onRef('now.tenant_id', '=', 'k.tenant_id').on('now.conversation_id', '=', posted.conversationId),
    )
    .select(['k.activity_id', 'k.conversation_id', 'was.removed_because'])
    .select((at) => at('was.team_id', '=', at.ref('now.team_id')).as('same_team'))
    .where('k.tenant_id', '=', tenantId)
    .where('k.breach_id', '=', breachId)
    .executeTakeFirst();
  if (!row?.activity_id) return undefined;
  const place = { conversationId: row.conversation_id, activityId: row.activity_id };
  if (place.conversationId === posted.conversationId)
    return posted.activityId && posted.activityId !== place.activityId ? place : undefined;
  return row.removed_because === 'bot-removed' && row.same_team ? place : undefined;
};
