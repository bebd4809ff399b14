import { inTenant } from '../../database/transaction.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import { readCard, type StandingCard } from '../../teams/channel.ts';
import { type Deliver, dropped } from '../delivery.ts';

/**
 * Deletes a case's second card: Teams' answer to the first was lost, so it was posted again, or the case's card stands in
 * another channel of the team now. Rows of one case are delivered one after another, so a card that is just being posted is
 * known by now.
 */
export const deliverSecondCard: Deliver<'second-card'> = async ({ parts, row, telling }) => {
  const card = await inTenant(parts.db, row.tenantId, (tx) => readCard(tx, row.tenantId, row.subjectId));
  const { conversationId, activityId } = telling;
  if (!card || !isSecond(card, telling)) return dropped;
  try {
    await parts.teams.remove({ ...card.channel, conversationId }, activityId);
    return { end: 'done' };
  } catch (error) {
    // A channel that is closed to the bot is no alarm of its own: whoever looks there again names the card again.
    if (error instanceof Trouble && error.permanent) return dropped;
    throw error;
  }
};

type Place = { readonly conversationId: string; readonly activityId: string };

const isSecond = ({ channel, activityId }: StandingCard, second: Place): boolean =>
  channel.conversationId !== second.conversationId || (activityId !== undefined && activityId !== second.activityId);
