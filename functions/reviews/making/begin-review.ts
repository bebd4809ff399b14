import { endOf } from '#shared/reviews/rhythm.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import { closedDaysOf } from '../closed-days.ts';
import { lastRead } from '../directory/last-read.ts';
import type { reviewMessages } from '../messages.ts';
import type { Plan } from '../plans/plan-row.ts';

type Begin = {
  readonly tenantId: string;
  /** Locked. */
  readonly plan: Plan;
  /** Null: the clock, by the plan's rhythm. */
  readonly by: string | null;
  /** The months of the rhythm it stands for: groups with a sensitivity are asked about in theirs. Null: every group is. */
  readonly months: readonly number[] | null;
};

/** Begins a review by a plan today; its lines are made step by step behind it. */
export const beginReview = async (
  tx: Tx,
  { now, newId }: Pick<Parts, 'now' | 'newId'>,
  { tenantId, plan: { planId, version, plan, state }, by, months }: Begin,
) => {
  const at = now();
  const starts = dayInCopenhagen(at);
  const ends = endOf(starts, plan.rhythm.days, await closedDaysOf(tx, tenantId));
  const reviewId = newId();
  const row = { plan_id: planId, plan: JSON.stringify(plan), starts, ends, begun_at: at, begun_by: by };
  const read_at = await lastRead(tx, tenantId);
  await tx
    .insertInto('reviews')
    .values({ tenant_id: tenantId, review_id: reviewId, read_at, ...row, months: months && [...months] })
    .execute();
  await tx
    .updateTable('review_plans')
    .set({ state: state === 'draft' ? 'active' : state, version: version + 1 })
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .execute();
  const about = { tenantId, subject: 'review', subjectId: reviewId } as const;
  await planMessages<typeof reviewMessages>(tx, { ...about, now: at, newId }, [{ kind: 'make-lines' }]);
  const entry = { verb: 'review-begun', facts: { planId, starts, ends } };
  await appendLog(tx, { ...about, actorId: by, at }, [entry]);
  await appendLog(tx, { tenantId, subject: 'review-plan', subjectId: planId, actorId: by, at }, [entry]);
  return { reviewId, starts, ends };
};
