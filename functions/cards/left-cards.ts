import type { Tx } from '../database/transaction.ts';

export type Place = { readonly conversationId: string; readonly activityId: string };
export type OfCase = { readonly tenantId: string; readonly caseId: string };
type Stands = { readonly conversationId: string; readonly activityId: string | undefined };

/** Keeps that a card is not, or no longer, the case's own, until it has been removed. */
export const keepLeft = async (tx: Tx, { tenantId, caseId }: OfCase, place: Place, now: Date): Promise<void> => {
  await tx
    .insertInto('left_cards')
    .values({
      tenant_id: tenantId,
      subject: 'case',
      subject_id: caseId,
      conversation_id: place.conversationId,
      activity_id: place.activityId,
      left_at: now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'conversation_id', 'activity_id']).doNothing())
    .execute();
};

/**
 * Keeps what is known of the case's card before another takes its place. One that Teams never named cannot be kept: who
 * looks at it names it (card-seen.ts).
 * @param stands the case's own card from now on
 */
export const leaveFormer = async (tx: Tx, of: OfCase, stands: Stands, now: Date): Promise<void> => {
  const own = await readOwn(tx, of);
  if (own && !isSame(own, stands)) await keepLeft(tx, of, own, now);
  if (stands.activityId !== undefined)
    await forgetLeft(tx, of.tenantId, { conversationId: stands.conversationId, activityId: stands.activityId });
};

/** Where the case's own card stands, whether or not the bot may write there; undefined where none is known by name. */
export const readOwn = async (tx: Tx, { tenantId, caseId }: OfCase): Promise<Place | undefined> => {
  const row = await tx
    .selectFrom('cards')
    .select(['conversation_id', 'activity_id'])
    .where('tenant_id', '=', tenantId)
    .where('subject_id', '=', caseId)
    .executeTakeFirst();
  return row?.activity_id ? { conversationId: row.conversation_id, activityId: row.activity_id } : undefined;
};

/** Forgets a card that is gone, or that is the case's own again. */
export const forgetLeft = async (tx: Tx, tenantId: string, place: Place): Promise<void> => {
  await leftAt(tx, tenantId, place.conversationId).where('activity_id', '=', place.activityId).execute();
};

/** Keeps whether Teams let the bot at a channel's left cards: where it did not, one at a time finds out (remove-left.ts). */
export const noteRefused = async (tx: Tx, tenantId: string, { conversationId }: Place, at: Date | null) => {
  await tx
    .updateTable('left_cards')
    .set({ refused_at: at })
    .where('tenant_id', '=', tenantId)
    .where('conversation_id', '=', conversationId)
    .where('refused_at', at ? 'is' : 'is not', null)
    .execute();
};

export const isSame = (one: Stands, other: Stands): boolean =>
  one.conversationId === other.conversationId && one.activityId === other.activityId;

const leftAt = (tx: Tx, tenantId: string, conversationId: string) =>
  tx.deleteFrom('left_cards').where('tenant_id', '=', tenantId).where('conversation_id', '=', conversationId);
