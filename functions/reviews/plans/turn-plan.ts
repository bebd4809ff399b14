import { Refusal } from '#shared/refusals/refusal.ts';
import { nextPlanStates } from '#shared/reviews/plan-states.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { nextRound } from './next-round.ts';
import { planToChange } from './plan-row.ts';
import { requireGroups } from './require-groups.ts';

/**
 * Takes a plan into use from today on, pauses or ends it. A review that is running goes on. In use again, the next round is
 * the rhythm's, and makes up for what fell into the pause.
 * @throws Refusal `not-found`, `changed-meanwhile`; `plan-ended` where the plan cannot become so; `plan-without-groups`
 */
export const turnPlan: UseCase<Routes['turnPlan']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const found = await planToChange(tx, tenantId, params.planId, body.version);
    const { planId, version } = found;
    if (!nextPlanStates[found.state].includes(body.state)) throw new Refusal('plan-ended');
    if (body.state === 'active') await requireGroups(tx, tenantId, found.plan.scope);
    const at = parts.now();
    const startsOn = body.state === 'active' ? dayInCopenhagen(at) : found.startsOn;
    await tx
      .updateTable('review_plans')
      .set({ state: body.state, version: version + 1, starts_on: startsOn })
      .where('tenant_id', '=', tenantId)
      .where('plan_id', '=', planId)
      .execute();
    await appendLog(tx, { tenantId, subject: 'review-plan', subjectId: planId, actorId: personId, at }, [
      { verb: `plan-${body.state}` },
    ]);
    const next = await nextRound(tx, { tenantId, now: at }, { ...found, state: body.state, startsOn });
    return { version: version + 1, starts: next?.start ?? null };
  });
