import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { planToChange } from './plan-row.ts';

/**
 * Changes a plan: the next review goes by it. One that is running keeps the plan it began with.
 * @throws Refusal `not-found`, `changed-meanwhile`; `plan-ended`
 */
export const changePlan: UseCase<Routes['changePlan']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { planId, state, plan } = await planToChange(tx, tenantId, params.planId, body.version);
    if (state === 'stopped') throw new Refusal('plan-ended');
    const version = body.version + 1;
    await tx
      .updateTable('review_plans')
      .set({ plan: JSON.stringify(body.plan), version })
      .where('tenant_id', '=', tenantId)
      .where('plan_id', '=', planId)
      .execute();
    const changed = (Object.keys(body.plan) as (keyof typeof plan)[]).filter(
      (part) => JSON.stringify(plan[part]) !== JSON.stringify(body.plan[part]),
    );
    await appendLog(tx, { tenantId, subject: 'review-plan', subjectId: planId, actorId: personId, at: parts.now() }, [
      { verb: 'plan-changed', facts: { parts: changed } },
    ]);
    return { version };
  });
