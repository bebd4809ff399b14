import type { Outcome } from '#shared/reviews/proof/proof-views.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import type { Tx } from '../../database/transaction.ts';
import { readTenant } from '../../tenant.ts';
import { planOf } from '../plans/plan-row.ts';
import { requireReview } from '../require-review.ts';
import { readProgress } from '../review-progress.ts';
import { readOutcomes } from './read-outcomes.ts';
import { type ReviewRecord, readRecord } from './review-record.ts';

/** How many reviews before it are shown beside one. */
const earlierShown = 3;

/** What is proven of a review, before it is put into words. */
export type ReviewProof = {
  readonly reviewId: string;
  readonly name: string;
  readonly state: 'making' | 'open' | 'ended';
  readonly starts: string;
  readonly ends: string;
  readonly readAt: Date | null;
  readonly forgottenAt: Date | null;
  readonly reviewers: number;
  readonly outcome: Outcome;
  readonly earlier: readonly { readonly reviewId: string; readonly starts: string; readonly outcome: Outcome }[];
  readonly record: ReviewRecord;
  /** Until when names and comments are kept; null while it is not ended. */
  readonly keptUntil: string | null;
};

/** Reads it as it is. @throws Refusal `not-found` */
export const readReviewProof = async (tx: Tx, tenantId: string, reviewId: string, now: Date): Promise<ReviewProof> => {
  const review = await requireReview(tx, tenantId, reviewId);
  const { state, starts, ends } = review;
  const before = await tx
    .selectFrom('reviews')
    .select(['review_id', 'starts'])
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', review.plan_id)
    .where('starts', '<', starts)
    .orderBy('starts', 'desc')
    .limit(earlierShown)
    .execute();
  const outcomeOf = await readOutcomes(tx, tenantId, [reviewId, ...before.map(({ review_id }) => review_id)], now);
  const progressOf = await readProgress(tx, tenantId, [reviewId]);
  const record = await readRecord(tx, tenantId, reviewId);
  const { settings } = await readTenant(tx, tenantId);
  return {
    reviewId,
    name: planOf(review.plan).name,
    ...{ state, starts, ends },
    readAt: review.read_at,
    forgottenAt: review.forgotten_at,
    reviewers: progressOf(reviewId).reviewers,
    outcome: outcomeOf(reviewId),
    earlier: before
      .map((one) => ({ reviewId: one.review_id, starts: one.starts, outcome: outcomeOf(one.review_id) }))
      .reverse(),
    record,
    keptUntil: record.endedAt && keptUntil(record.endedAt, settings.keepReviewsYears),
  };
};

/** The last day (`YYYY-MM-DD`) on which names and comments of a review that ended then are kept. */
const keptUntil = (endedAt: Date, years: number): string =>
  Temporal.PlainDate.from(dayInCopenhagen(endedAt)).add({ years }).toString();
