import { type DueRound, roundDue, roundNext } from '#shared/reviews/rhythm.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import { closedDaysOf } from '../closed-days.ts';
import { type Plan, readPlans } from './plan-row.ts';

type Of = { readonly tenantId: string; readonly now: Date };

/** The round that begins next by the rhythm; of a plan that is not in use yet, as if it were from today. */
export const nextRound = async (
  tx: Tx,
  { tenantId, now }: Of,
  { planId, state, plan, startsOn }: Plan,
): Promise<DueRound | null> => {
  if (state === 'stopped' || state === 'paused') return null;
  const today = dayInCopenhagen(now);
  const before = {
    last: await lastReview(tx, tenantId, planId),
    notBefore: state === 'draft' ? today : startsOn,
  };
  return roundNext(today, plan.rhythm, before, await closedDaysOf(tx, tenantId));
};

/** The first days of the next rounds of the plans in use (`YYYY-MM-DD`, Copenhagen), by plan. */
export const nextRounds = async (tx: Tx, at: Of): Promise<ReadonlyMap<string, string>> => {
  const inUse = (await readPlans(tx, at.tenantId)).filter(({ state }) => state === 'active');
  if (inUse.length === 0) return new Map();
  const last = await lastReviews(tx, at.tenantId);
  const closed = await closedDaysOf(tx, at.tenantId);
  const today = dayInCopenhagen(at.now);
  return new Map(
    inUse.flatMap(({ planId, plan, startsOn }) => {
      const before = { last: last.get(planId) ?? null, notBefore: startsOn };
      const round = roundNext(today, plan.rhythm, before, closed);
      return round ? [[planId, round.start]] : [];
    }),
  );
};

/** The round that is to have begun by now; undefined while a review by the plan is running, or the plan is not in use. */
export const dueRound = async (
  tx: Tx,
  { tenantId, now }: Of,
  { planId, state, plan, startsOn }: Plan,
): Promise<DueRound | undefined> => {
  const last = await lastReview(tx, tenantId, planId);
  if (state !== 'active' || (last && last.state !== 'ended')) return undefined;
  const before = { last, notBefore: startsOn };
  return roundDue(dayInCopenhagen(now), plan.rhythm, before, await closedDaysOf(tx, tenantId));
};

/** The newest review of a plan. */
export const lastReview = async (tx: Tx, tenantId: string, planId: string) =>
  (await tx
    .selectFrom('reviews')
    .select(['starts', 'ends', 'state', 'months'])
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .orderBy('starts', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null;

/** The newest review of each plan. */
const lastReviews = async (tx: Tx, tenantId: string) => {
  const rows = await tx
    .selectFrom('reviews')
    .distinctOn('plan_id')
    .select(['plan_id', 'starts', 'ends', 'state', 'months'])
    .where('tenant_id', '=', tenantId)
    .orderBy('plan_id')
    .orderBy('starts', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.plan_id, row]));
};
