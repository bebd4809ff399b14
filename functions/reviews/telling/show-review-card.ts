import { tabLink } from '#shared/addresses/tab-link.ts';
import { roundOf } from '#shared/reviews/round-of.ts';
import { dayInCopenhagen, endOfDay } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import { readChannel } from '../../cards/channel.ts';
import { showCard } from '../../cards/show-card.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { spoken } from '../../deliveries/send/mail-facts.ts';
import { appIdIn } from '../../links.ts';
import type { Card } from '../../microsoft/adaptive-card.ts';
import { Trouble } from '../../microsoft/trouble.ts';
import { dropped } from '../../outbox/outcome.ts';
import { reviewCardTexts } from '../../texts/review-cards.ts';
import type { reviewMessages } from '../messages.ts';
import { readProgress } from '../review-progress.ts';
import { cardOf } from './card-of.ts';
import { planCardBy } from './plan-cards.ts';
import { readSheetStates } from './read-sheet-states.ts';

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
    const review = await readOnCard(tx, tenantId, row.subjectId, now);
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

export type ReviewOnCard = {
  readonly reviewId: string;
  readonly state: 'open' | 'ended';
  readonly starts: string;
  readonly ends: string;
  /** Whole days until the last one. */
  readonly daysLeft: number;
  readonly lines: number;
  readonly answered: number;
  readonly removals: number;
  readonly sheets: number;
  readonly sent: number;
  readonly stalled: number;
};

const readOnCard = async (tx: Tx, tenantId: string, reviewId: string, now: Date): Promise<ReviewOnCard | undefined> => {
  const review = await tx
    .selectFrom('reviews')
    .select(['state', 'starts', 'ends'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  if (!review || review.state === 'making') return undefined;
  const { lines, answered, removals, sent } = (await readProgress(tx, tenantId, [reviewId]))(reviewId);
  const sheets = await readSheetStates(tx, tenantId, reviewId, now);
  const today = Temporal.PlainDate.from(dayInCopenhagen(now));
  return {
    ...{ reviewId, state: review.state, starts: review.starts, ends: review.ends },
    daysLeft: today.until(Temporal.PlainDate.from(review.ends)).days,
    ...{ lines, answered, removals, sent },
    sheets: sheets.length,
    stalled: sheets.filter(({ stall }) => stall !== null).length,
  };
};

/** The whole channel sees it: numbers, and no names. */
export const reviewCard = (review: ReviewOnCard, appId: string): Card => {
  const t = reviewCardTexts[spoken];
  const { lines, answered, removals, sheets, sent, stalled, ends } = review;
  const isOpen = review.state === 'open';
  return cardOf({
    title: t.review,
    under: t.round(roundOf(review.starts)),
    state: { words: t.states[review.state], color: isOpen ? 'Accent' : 'Good' },
    head: isOpen ? t.until(ends) : t.wasUntil(ends),
    ...(isOpen ? { beside: t.left(review.daysLeft) } : {}),
    numbers: [
      [t.percent(lines === 0 ? 100 : Math.floor((100 * answered) / lines)), t.progress.answered],
      [t.count(lines), t.progress.lines],
      [t.count(removals), t.progress.removals],
      [t.sentOf(sent, sheets), t.progress.sent],
    ],
    lines: isOpen && stalled > 0 ? [t.stalled(stalled)] : [],
    open: { words: t.seeReview, link: tabLink(appId, `/reviews/${review.reviewId}`) },
  });
};
