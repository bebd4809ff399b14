import type { Routes } from '#shared/routes/all.ts';
import { appendLog } from '../../database/log.ts';
import { inRequest } from '../../database/once.ts';
import { beginReading } from '../../directory/mirror/plan-reading.ts';
import type { UseCase } from '../../use-case.ts';

/** Keeps a plan as a draft. The first one begins the reading of the directory, so that its preview has numbers. */
export const createPlan: UseCase<Routes['createPlan']> = async (parts, caller, { body, once }) => {
  const answer = await inRequest(parts, caller, once, async (tx) => {
    const { tenantId, personId } = caller;
    const [planId, now] = [parts.newId(), parts.now()];
    await tx
      .insertInto('review_plans')
      .values({ tenant_id: tenantId, plan_id: planId, plan: JSON.stringify(body), made_by: personId, made_at: now })
      .execute();
    const isRead = await tx
      .selectFrom('directory_readings')
      .select('tenant_id')
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();
    if (!isRead) await beginReading(tx, { tenantId, now, newId: parts.newId });
    await appendLog(tx, { tenantId, subject: 'review-plan', subjectId: planId, actorId: personId, at: now }, [
      { verb: 'plan-made' },
    ]);
    return { planId, version: 1 };
  });
  parts.kick();
  return answer;
};
