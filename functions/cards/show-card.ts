import type { Core } from '../database/core.ts';
import type { SubjectRef } from '../database/subject-kind.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import type { Card } from '../microsoft/adaptive-card.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Channel, Teams } from '../teams/teams.ts';
import { digestOfCard } from './card-digest.ts';
import { readCards } from './channel.ts';
import { keepCard } from './keep-card.ts';

type Work = Pick<Core, 'db' | 'now'> & { readonly teams: Teams };

/** What is shown; `said` is what a notification says. */
type Shown = { readonly card: Card; readonly said: string };

/**
 * Shows the card of a subject that is no case in one conversation, a channel or a chat: changes the one that stands there,
 * where it says something else now, else posts it. That is kept at once, so that a delivery that fails later, for another
 * conversation, posts no second here; and before the call, so that one that was killed, or never heard what became of it,
 * posts no second either. A case has its one card in the team's channel (deliveries/card.ts).
 * @param absent what to do where none stands: `leave` posts none
 * @returns `unnamed` where Teams has not named the one that stands, or was never heard to have posted it: it cannot be changed
 * @throws TeamsTrouble
 */
export const showCard = async (
  { db, now, teams }: Work,
  of: SubjectRef,
  channel: Channel,
  { card, said }: Shown,
  absent: 'post' | 'leave' = 'post',
): Promise<'posted' | 'changed' | 'same' | 'unnamed' | 'absent'> => {
  const { conversationId } = channel;
  const digest = digestOfCard(card);
  const keep = (activityId: string | undefined) =>
    inTenant(db, of.tenantId, (tx) => keepCard(tx, of, { conversationId, activityId }, digest, now()));
  const cards = await inTenant(db, of.tenantId, (tx) => readCards(tx, of));
  const standing = cards.find((one) => one.channel.conversationId === conversationId);
  if (standing && standing.activityId === undefined) return 'unnamed';
  if (standing?.digest.equals(digest)) return 'same';
  if (standing?.activityId && (await teams.update(channel, standing.activityId, card, said)) === 'updated') {
    await keep(standing.activityId);
    return 'changed';
  }
  if (absent === 'leave') return 'absent';
  await keep(undefined);
  try {
    await keep(await teams.post(channel, card, said));
  } catch (error) {
    if (error instanceof Trouble && !error.uncertain)
      await inTenant(db, of.tenantId, (tx) => forgetUnnamed(tx, of, conversationId));
    throw error;
  }
  return 'posted';
};

const forgetUnnamed = async (tx: Tx, { tenantId, subject, subjectId }: SubjectRef, conversationId: string) => {
  await tx
    .deleteFrom('cards')
    .where('tenant_id', '=', tenantId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .where('conversation_id', '=', conversationId)
    .where('activity_id', 'is', null)
    .execute();
};
