import { Refusal } from '#shared/refusals/refusal.ts';
import { type ReviewPlan, reviewPlan } from '#shared/reviews/review-plan.ts';
import type { Tx } from '../../database/transaction.ts';

export type Plan = {
  readonly planId: string;
  readonly version: number;
  readonly state: 'draft' | 'active' | 'stopped';
  readonly plan: ReviewPlan;
};

/** A plan, locked where it is to be changed. @throws Refusal `not-found` */
export const readPlan = async (tx: Tx, tenantId: string, planId: string, lock = false): Promise<Plan> => {
  const row = await tx
    .selectFrom('review_plans')
    .select(['plan_id', 'version', 'state', 'plan'])
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .$if(lock, (all) => all.forUpdate())
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  return { planId: row.plan_id, version: row.version, state: row.state, plan: planOf(row.plan) };
};

/** A plan as it is kept: what later versions of the desk add to plans has its usual value. */
export const planOf = (kept: string): ReviewPlan => reviewPlan.parse(JSON.parse(kept));
