import { roundFrom } from '#shared/reviews/rhythm.ts';
import { Temporal } from '#shared/time/temporal.ts';
import type { Tx } from '../../database/transaction.ts';
import { closedDaysOf } from '../closed-days.ts';
import { planOf } from '../plans/plan-row.ts';

/** The first day of the next round of each plan in use; null for any other. */
export const nextRounds = async (
  tx: Tx,
  tenantId: string,
  today: string,
): Promise<(planId: string) => string | null> => {
  const plans = await tx
    .selectFrom('review_plans')
    .select(['plan_id', 'plan'])
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'active')
    .execute();
  const closed = await closedDaysOf(tx, tenantId);
  const after = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const next = new Map(
    plans.map(({ plan_id, plan }) => [plan_id, roundFrom(after, planOf(plan).rhythm, closed).start]),
  );
  return (planId) => next.get(planId) ?? null;
};
