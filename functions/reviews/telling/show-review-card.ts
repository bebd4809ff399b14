import { roundOf } from '#shared/reviews/round-of.ts';
import { dayInCopenhagen, endOfDay } from '#shared/time/copenhagen.ts';
import { readChannel } from '../../cards/channel.ts';
import { showCard } from '../../cards/show-card.ts';
import type { SubjectRef } from '../../database/subject-kind.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { spoken } from '../../deliveries/send/mail-facts.ts';
import { appIdIn } from '../../links.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import { dropped } from '../../outbox/outcome.ts';
import { reviewCardTexts } from '../../texts/review-cards.ts';
import type { reviewMessages } from '../messages.ts';
import { planCardBy } from './plan-cards.ts';
import { readReviewOnCard, reviewCard } from './review-card.ts';

/** Reviews end in the first hour of a day (timers/timers.ts), and days are counted anew. Milliseconds after midnight. */
const nextMorning = 90 * 60_000;

/**
 * Shows a review's one card in the team's channel, or changes it: how far it is, in numbers. Each morning while it runs, and
 * once after its end. A channel that is closed to the bot gets it with the next change: nothing of it is urgent.
 */
export const deliverReviewCard: DeliverIn<typeof reviewMessages, 'card'> = async ({ parts, row }) => {
  const { tenantId } = row;
  const now = parts.now();
  const found = await inTenant(parts.db, tenantId, async (tx) => {
    const review = await readReviewOnCard(tx, tenantId, row.subjectId, now);
    await forgetNeverSeen(tx, row, now);
    return review && { review, channel: await readChannel(tx, tenantId) };
  });
  if (!found) return dropped;
  const { review, channel } = found;
  const isOpen = review.state === 'open';
  const again = async (tx: Tx, at: Date) => {
    const morning = endOfDay(dayInCopenhagen(at)).getTime() + nextMorning;
    if (isOpen) await planCardBy(tx, row, morning - at.getTime(), parts);
  };
  if (!channel) return { end: 'dropped', also: again };
  try {
    const card = reviewCard(review, appIdIn(parts.settings, tenantId));
    const said = `${reviewCardTexts[spoken].review}, ${reviewCardTexts[spoken].round(roundOf(review.starts))}`;
    const became = await showCard(parts, row, channel, { card, said }, isOpen ? 'post' : 'leave');
    return { end: 'done', log: became === 'posted' ? [{ verb: 'card-posted' }] : [], also: again };
  } catch (error) {
    if (error instanceof Trouble && error.permanent) return { end: 'dropped', also: again };
    throw error;
  }
};

/** How long nobody looks at a card that stands in a channel, holidays included. Milliseconds. */
const unseenFor = 4 * 86_400_000;

/** Forgets a card that Teams never named, and that nobody has seen since (bot/review-card-seen.ts): it never arrived. */
const forgetNeverSeen = async (tx: Tx, { tenantId, subject, subjectId }: SubjectRef, now: Date): Promise<void> => {
  await tx
    .deleteFrom('cards')
    .where('tenant_id', '=', tenantId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .where('activity_id', 'is', null)
    .where('posted_at', '<', new Date(now.getTime() - unseenFor))
    .execute();
};
