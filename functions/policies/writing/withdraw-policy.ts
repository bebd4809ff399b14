import type { Routes } from '#shared/routes/all.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { policyToChange } from '../policy-row.ts';

/**
 * Asks nobody any more; what was confirmed is kept. Published again, it asks as a new edition does.
 * @throws Refusal `not-found`, `changed-meanwhile`
 */
export const withdrawPolicy: UseCase<Routes['withdrawPolicy']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const about = { tenantId, subject: 'policy', subjectId: params.policyId } as const;
    await lockChain(tx, about);
    await policyToChange(tx, tenantId, params.policyId, body.version);
    const version = body.version + 1;
    await tx
      .updateTable('policies')
      .set({ state: 'withdrawn', version })
      .where('tenant_id', '=', tenantId)
      .where('policy_id', '=', params.policyId)
      .execute();
    await appendLog(tx, { ...about, actorId: personId, at: parts.now() }, [{ verb: 'policy-withdrawn' }]);
    return { version };
  });
