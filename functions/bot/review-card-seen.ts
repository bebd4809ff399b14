import { z } from 'zod';
import { keepCard } from '../cards/keep-card.ts';
import { keepLeft, type Place } from '../cards/left-cards.ts';
import { planLeftOf } from '../cards/remove-left.ts';
import type { SubjectRef } from '../database/subject-kind.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { appIdIn } from '../links.ts';
import type { Card } from '../microsoft/adaptive-card.ts';
import type { Parts } from '../parts.ts';
import { planCardBy } from '../reviews/telling/plan-cards.ts';
import { readReviewOnCard, reviewCard } from '../reviews/telling/review-card.ts';
import { baseOf, threadIn } from '../teams/conversations.ts';
import type { Incoming } from './incoming.ts';

const looked = z.object({ action: z.object({ verb: z.literal('refresh'), data: z.object({ reviewId: z.uuid() }) }) });

/** Whether a press is a look at the card of a review. */
export const isReviewCardSeen = ({ value }: Incoming): boolean => looked.safeParse(value).success;

/**
 * A member of the channel looks at the card of a review: names the card where Teams had not, removes it where it is a second
 * one, and gives it as it is now. Undefined where the conversation has none of that review.
 */
export const answerReviewCardSeen = async (
  parts: Parts,
  tenantId: string,
  { conversation, value }: Incoming,
): Promise<Card | undefined> => {
  const { reviewId } = looked.parse(value).action.data;
  const of = { tenantId, subject: 'review', subjectId: reviewId } as const;
  const conversationId = baseOf(conversation.id);
  const activityId = threadIn(conversation.id);
  const card = await inTenant(parts.db, tenantId, async (tx) => {
    const known = await readKnown(tx, of, conversationId);
    if (!known) return undefined;
    if (activityId && known.activity_id !== activityId)
      await nameOrLeave(parts, tx, of, known, { conversationId, activityId });
    const review = await readReviewOnCard(tx, tenantId, reviewId, parts.now());
    return review && reviewCard(review, appIdIn(parts.settings, tenantId));
  });
  parts.kick();
  return card;
};

type Known = { readonly activity_id: string | null };

const nameOrLeave = async (
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
  tx: Tx,
  of: SubjectRef,
  known: Known,
  place: Place,
): Promise<void> => {
  const about = { now: now(), newId };
  if (known.activity_id === null) {
    // With an empty digest, so that it is sent again.
    await keepCard(tx, of, place, Buffer.alloc(0), about.now);
    await planCardBy(tx, of, 0, { now, newId });
  } else await keepLeft(tx, of, place, about.now);
  await planLeftOf(tx, of, about);
};

// Locked: a delivery may be keeping the card at this moment.
const readKnown = (tx: Tx, { tenantId, subject, subjectId }: SubjectRef, conversationId: string) =>
  tx
    .selectFrom('cards')
    .select('activity_id')
    .where('tenant_id', '=', tenantId)
    .where('subject', '=', subject)
    .where('subject_id', '=', subjectId)
    .where('conversation_id', '=', conversationId)
    .forUpdate()
    .executeTakeFirst();
