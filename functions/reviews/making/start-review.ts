import { Refusal } from '#shared/refusals/refusal.ts';
import { endOf } from '#shared/reviews/rhythm.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog } from '../../database/log.ts';
import { inRequest } from '../../database/once.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import type { reviewMessages } from '../messages.ts';
import { readPlan } from '../plans/plan-row.ts';

/**
 * Begins a review today; its lines are made step by step behind it. The plan is active from then on.
 * @throws Refusal `not-found`, `changed-meanwhile`; `directory-unread` while the first reading is not done
 */
export const startReview: UseCase<Routes['startReview']> = async (parts, caller, { params, body, once }) => {
  const answer = await inRequest(parts, caller, once, async (tx) => {
    const { tenantId, personId } = caller;
    const { planId, version, plan } = await readPlan(tx, tenantId, params.planId, true);
    const now = parts.now();
    const starts = dayInCopenhagen(now);
    const running = await tx
      .selectFrom('reviews')
      .select(['review_id', 'starts', 'ends'])
      .where('tenant_id', '=', tenantId)
      .where('plan_id', '=', planId)
      .where((row) => row.or([row('state', '!=', 'ended'), row('starts', '=', starts)]))
      .executeTakeFirst();
    // Two who press at the same moment begin one review, and one day has one.
    if (running) return { reviewId: running.review_id, starts: running.starts, ends: running.ends };
    if (version !== body.version) throw new Refusal('changed-meanwhile', { subject: planId });
    const reading = await tx
      .selectFrom('directory_readings')
      .select('done_at')
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();
    if (!reading?.done_at) throw new Refusal('directory-unread');
    const { settings } = await readTenant(tx, tenantId);
    const { workingTime } = settings;
    const ends = endOf(starts, plan.rhythm.days, [...workingTime.closedEveryYear, ...workingTime.closedDays]);
    const reviewId = parts.newId();
    const row = { plan_id: planId, plan: JSON.stringify(plan), starts, ends, begun_at: now, begun_by: personId };
    await tx
      .insertInto('reviews')
      .values({ tenant_id: tenantId, review_id: reviewId, ...row })
      .execute();
    await tx
      .updateTable('review_plans')
      .set({ state: 'active', version: version + 1 })
      .where('tenant_id', '=', tenantId)
      .where('plan_id', '=', planId)
      .execute();
    const about = { tenantId, subject: 'review', subjectId: reviewId, now, newId: parts.newId } as const;
    await planMessages<typeof reviewMessages>(tx, about, [{ kind: 'make-lines' }]);
    const entry = { verb: 'review-begun', facts: { planId, starts, ends } };
    await appendLog(tx, { tenantId, subject: 'review', subjectId: reviewId, actorId: personId, at: now }, [entry]);
    await appendLog(tx, { tenantId, subject: 'review-plan', subjectId: planId, actorId: personId, at: now }, [entry]);
    return { reviewId, starts, ends };
  });
  parts.kick();
  return answer;
};
