import type { Routes } from '#shared/routes/all.ts';
import { appendLog } from '../../database/log.ts';
import { inRequest } from '../../database/once.ts';
import { planReadingNow } from '../../directory/mirror/plan-reading.ts';
import type { UseCase } from '../../use-case.ts';
import { lastRead } from '../asking/when-read.ts';

/** Keeps a policy as a draft, of which nobody but the team knows. */
export const createPolicy: UseCase<Routes['createPolicy']> = async (parts, caller, { body, once }) => {
  const answer = await inRequest(parts, caller, once, async (tx) => {
    const { tenantId, personId } = caller;
    const [policyId, at] = [parts.newId(), parts.now()];
    await tx
      .insertInto('policies')
      .values({ tenant_id: tenantId, policy_id: policyId, draft: JSON.stringify(body), made_by: personId, made_at: at })
      .execute();
    await appendLog(tx, { tenantId, subject: 'policy', subjectId: policyId, actorId: personId, at }, [
      { verb: 'policy-made' },
    ]);
    // Its units are chosen from the directory's.
    if (!(await lastRead(tx, tenantId))) await planReadingNow(tx, { tenantId, now: at, newId: parts.newId });
    return { policyId, version: 1 };
  });
  parts.kick();
  return answer;
};
