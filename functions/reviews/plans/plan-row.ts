import type { Selectable } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { PlanState } from '#shared/reviews/plan-states.ts';
import { type ReviewPlan, reviewPlan } from '#shared/reviews/review-plan.ts';
import type { DB } from '../../database/tables.ts';
import type { Tx } from '../../database/transaction.ts';

export type Plan = {
  readonly planId: string;
  readonly version: number;
  readonly state: PlanState;
  readonly plan: ReviewPlan;
  /** No round begins by itself before this day (`YYYY-MM-DD`). */
  readonly startsOn: string | null;
};

/** A plan, locked where it is to be changed. @throws Refusal `not-found` */
export const readPlan = async (tx: Tx, tenantId: string, planId: string, lock = false): Promise<Plan> => {
  const row = await tx
    .selectFrom('review_plans')
    .select(['plan_id', 'version', 'state', 'plan', 'starts_on'])
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .$if(lock, (all) => all.forUpdate())
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return planIn(row);
};

/** Every plan, newest first; of two made at one moment always the same. */
export const readPlans = async (tx: Tx, tenantId: string): Promise<readonly Plan[]> => {
  const rows = await tx
    .selectFrom('review_plans')
    .select(['plan_id', 'version', 'state', 'plan', 'starts_on'])
    .where('tenant_id', '=', tenantId)
    .orderBy('made_at', 'desc')
    .orderBy('plan_id', 'desc')
    .execute();
  return rows.map(planIn);
};

type Row = Pick<Selectable<DB['review_plans']>, 'plan_id' | 'version' | 'state' | 'plan' | 'starts_on'>;

const planIn = ({ plan_id, version, state, plan, starts_on }: Row): Plan => ({
  ...{ planId: plan_id, version, state },
  plan: planOf(plan),
  startsOn: starts_on,
});

/** A plan to be changed from a version. @throws Refusal `not-found`, `changed-meanwhile` */
export const planToChange = async (tx: Tx, tenantId: string, planId: string, version: number): Promise<Plan> => {
  const found = await readPlan(tx, tenantId, planId, true);
  if (found.version !== version) throw new Refusal('changed-meanwhile', { subject: planId });
  return found;
};

/** The plan a review was begun by, as it was then. */
export const planOfReview = async (tx: Tx, tenantId: string, reviewId: string): Promise<ReviewPlan> => {
  const review = await tx
    .selectFrom('reviews')
    .select('plan')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  return planOf(review.plan);
};

/** A plan as it is kept: what later versions of the desk add to plans has its usual value. */
export const planOf = (kept: string): ReviewPlan => reviewPlan.parse(JSON.parse(kept));
