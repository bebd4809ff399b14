import type { Routes } from '#shared/routes/all.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { policyIn, policyToChange } from '../policy-row.ts';

/**
 * Changes the draft: nobody reads it before it is published.
 * @throws Refusal `not-found`, `changed-meanwhile`
 */
export const changePolicy: UseCase<Routes['changePolicy']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const about = { tenantId, subject: 'policy', subjectId: params.policyId } as const;
    await lockChain(tx, about);
    const before = policyIn((await policyToChange(tx, tenantId, params.policyId, body.version)).draft);
    const version = body.version + 1;
    await tx
      .updateTable('policies')
      .set({ draft: JSON.stringify(body.policy), version })
      .where('tenant_id', '=', tenantId)
      .where('policy_id', '=', params.policyId)
      .execute();
    const changed = (Object.keys(body.policy) as (keyof typeof before)[]).filter(
      (part) => JSON.stringify(before[part]) !== JSON.stringify(body.policy[part]),
    );
    await appendLog(tx, { ...about, actorId: personId, at: parts.now() }, [
      { verb: 'policy-changed', facts: { parts: changed } },
    ]);
    return { version };
  });
