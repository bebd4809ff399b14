import { tabLink } from '#shared/addresses/tab-link.ts';
import { roundOf } from '#shared/reviews/round-of.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import type { Tx } from '../../database/transaction.ts';
import { spoken } from '../../deliveries/send/mail-facts.ts';
import type { Card } from '../../microsoft/adaptive-card.ts';
import { reviewCardTexts } from '../../texts/review-cards.ts';
import { readProgress } from '../review-progress.ts';
import { cardOf } from './card-of.ts';
import { readSheetStates } from './read-sheet-states.ts';

type ReviewOnCard = {
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
  /** Removals that are kept back because another review has kept the access. */
  readonly kept: number;
};

/** Reads a review for its card; undefined while it is made. */
export const readReviewOnCard = async (
  tx: Tx,
  tenantId: string,
  reviewId: string,
  now: Date,
): Promise<ReviewOnCard | undefined> => {
  const review = await tx
    .selectFrom('reviews')
    .select(['state', 'starts', 'ends'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  if (!review || review.state === 'making') return undefined;
  const { lines, answered, removals, sent } = (await readProgress(tx, tenantId, [reviewId]))(reviewId);
  const sheets = await readSheetStates(tx, tenantId, reviewId, now);
  const { kept } = await tx
    .selectFrom('removals')
    .select(({ fn }) => fn.countAll<string>().as('kept'))
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('state', '=', 'withheld')
    .where('undone_at', 'is', null)
    .executeTakeFirstOrThrow();
  const today = Temporal.PlainDate.from(dayInCopenhagen(now));
  return {
    ...{ reviewId, state: review.state, starts: review.starts, ends: review.ends },
    daysLeft: today.until(Temporal.PlainDate.from(review.ends)).days,
    ...{ lines, answered, removals, sent },
    sheets: sheets.length,
    kept: Number(kept),
    stalled: sheets.filter(({ stall }) => stall !== null).length,
  };
};

/** The whole channel sees it: numbers, and no names. */
export const reviewCard = (review: ReviewOnCard, appId: string): Card => {
  const t = reviewCardTexts[spoken];
  const { lines, answered, removals, sheets, sent, stalled, kept, ends } = review;
  const isOpen = review.state === 'open';
  return cardOf({
    title: `${t.review}, ${t.round(roundOf(review.starts))}`,
    state: { words: t.states[review.state], color: isOpen ? 'Accent' : 'Good' },
    head: isOpen ? t.until(ends) : t.wasUntil(ends),
    ...(isOpen ? { beside: t.left(review.daysLeft) } : {}),
    numbers: [
      [
        t.percent(lines === 0 ? 100 : Math.floor((100 * answered) / lines)),
        isOpen ? t.progress.soFar : t.progress.answered,
      ],
      [t.count(lines), t.progress.lines],
      [t.count(removals), t.progress.removals],
      [t.sentOf(sent, sheets), t.progress.sent],
    ],
    lines: [...(isOpen && stalled > 0 ? [t.stalled(stalled)] : []), ...(kept > 0 ? [t.keptElsewhere(kept)] : [])],
    refresh: { title: t.refresh, data: { reviewId: review.reviewId } },
    open: { words: t.seeReview, link: tabLink(appId, `/reviews/${review.reviewId}`) },
  });
};
