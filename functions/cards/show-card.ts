import type { Core } from '../database/core.ts';
import type { SubjectRef } from '../database/subject-kind.ts';
import { inTenant } from '../database/transaction.ts';
import type { Card } from '../microsoft/adaptive-card.ts';
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
 * conversation, posts no second here. A case has its one card in the team's channel (deliveries/card.ts).
 * @returns `same` also where Teams has not named the card: it cannot be changed
 * @throws TeamsTrouble
 */
export const showCard = async (
  { db, now, teams }: Work,
  of: SubjectRef,
  channel: Channel,
  { card, said }: Shown,
): Promise<'posted' | 'changed' | 'same'> => {
  const digest = digestOfCard(card);
  const keep = (activityId: string | undefined) =>
    inTenant(db, of.tenantId, (tx) =>
      keepCard(tx, of, { conversationId: channel.conversationId, activityId }, digest, now()),
    );
  const cards = await inTenant(db, of.tenantId, (tx) => readCards(tx, of));
  const standing = cards.find((one) => one.channel.conversationId === channel.conversationId);
  if (standing && (standing.activityId === undefined || standing.digest.equals(digest))) return 'same';
  if (standing?.activityId && (await teams.update(channel, standing.activityId, card, said)) === 'updated') {
    await keep(standing.activityId);
    return 'changed';
  }
  await keep(await teams.post(channel, card, said));
  return 'posted';
};
