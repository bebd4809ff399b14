import { roundFrom } from '#shared/reviews/rhythm.ts';
import { Temporal } from '#shared/time/temporal.ts';
import type { Tx } from '../../database/transaction.ts';
import { closedDaysOf } from '../closed-days.ts';
import { planOf } from '../plans/plan-row.ts';

type Rounds = {
  /** Of one plan; null where it is not in use. */
  readonly of: (planId: string) => string | null;
  /** Of any. */
  readonly first: string | null;
};

/** The first days of the next rounds of the plans in use (`YYYY-MM-DD`, Copenhagen). */
export const nextRounds = async (tx: Tx, tenantId: string, today: string): Promise<Rounds> => {
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
  return { of: (planId) => next.get(planId) ?? null, first: [...next.values()].sort()[0] ?? null };
};
