import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { readProgress } from '../review-progress.ts';
import { nextRounds } from './next-round.ts';
import { planOf, readPlans } from './plan-row.ts';
import { waitingPlans } from './waiting-plans.ts';

/** Five years of quarters. */
const mostReviews = 20;

/** The plans, newest first, and the newest reviews with how far they are. */
export const listReviews: UseCase<Routes['listReviews']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const plans = await readPlans(tx, tenantId);
    const waiting = await waitingPlans(tx, { tenantId, now: parts.now() }, plans);
    const next = await nextRounds(tx, { tenantId, now: parts.now() });
    const reviews = await tx
      .selectFrom('reviews')
      .select(['review_id', 'plan_id', 'state', 'plan', 'starts', 'ends'])
      .where('tenant_id', '=', tenantId)
      .orderBy('begun_at', 'desc')
      .limit(mostReviews)
      .execute();
    const runningOf = new Map(reviews.flatMap((one) => (one.state === 'ended' ? [] : [[one.plan_id, one.review_id]])));
    const progressOf = await readProgress(
      tx,
      tenantId,
      reviews.map(({ review_id }) => review_id),
    );
    return {
      plans: plans.map(({ planId, version, state, plan: { name } }) => ({
        ...{ planId, version, name, state },
        running: runningOf.get(planId) ?? null,
        waits: waiting.has(planId),
        next: next.get(planId) ?? null,
      })),
      reviews: reviews.map(({ review_id, state, plan, starts, ends }) => ({
        reviewId: review_id,
        name: planOf(plan).name,
        ...{ state, starts, ends },
        ...progressOf(review_id),
      })),
    };
  });
