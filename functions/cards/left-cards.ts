import type { SubjectRef } from '../database/subject-kind.ts';
import type { Tx } from '../database/transaction.ts';

export type Place = { readonly conversationId: string; readonly activityId: string };
/** Where a card stands; `activityId` undefined while Teams has not named it. */
export type Stands = { readonly conversationId: string; readonly activityId: string | undefined };

/** Keeps that a card is not, or no longer, the subject's own, until it has been removed. */
export const keepLeft = async (
  tx: Tx,
  { tenantId, subject, subjectId }: SubjectRef,
  place: Place,
  now: Date,
): Promise<void> => {
  await tx
    .insertInto('left_cards')
    .values({
      tenant_id: tenantId,
      subject,
      subject_id: subjectId,
      conversation_id: place.conversationId,
      activity_id: place.activityId,
      left_at: now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'conversation_id', 'activity_id']).doNothing())
    .execute();
};

/**
 * Keeps what is known of the card that another takes the place of: a case's, wherever it stands; of other subjects that in
 * the same conversation. One that Teams never named cannot be kept: who looks at it names it (card-seen.ts).
 * @param stands the subject's own card from now on
 */
export const leaveFormer = async (tx: Tx, of: SubjectRef, stands: Stands, now: Date): Promise<void> => {
  const former = (await readOwn(tx, of)).filter(
    (own) => !isSame(own, stands) && (of.subject === 'case' || own.conversationId === stands.conversationId),
  );
  for (const own of former) await keepLeft(tx, of, own, now);
  if (stands.activityId !== undefined)
    await forgetLeft(tx, of.tenantId, { conversationId: stands.conversationId, activityId: stands.activityId });
};

/** Where the subject's own cards stand, whether or not the bot may write there: those that are known by name. */
export const readOwn = async (tx: Tx, { tenantId, subject, subjectId }: SubjectRef): Promise<readonly Place[]> => {
  const rows = await tx
    .selectFrom('cards')
    .select(['conversation_id', 'activity_id'])
    .where('tenant_id', '=', tenantId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .execute();
  return rows.flatMap(({ conversation_id, activity_id }) =>
    activity_id ? { conversationId: conversation_id, activityId: activity_id } : [],
  );
};

/** Forgets a card that is gone, or that is the subject's own again. */
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
