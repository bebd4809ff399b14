import type { Caller } from '#shared/people/caller.ts';
import { passes } from '#shared/policies/policy.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inRequest } from '../../database/once.ts';
import type { Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { readEdition } from '../policy-row.ts';
import { readerRef } from '../reader-ref.ts';

/**
 * Confirms that the caller has read an edition and passed its questions. The answers are looked at and not kept: only that
 * they were right, when, and of which edition. Confirmed again, the first time holds; so does a newer edition.
 * @throws Refusal `not-found`: it does not concern the caller; `policy-changed`: a newer edition is to be read; `not-passed`
 */
export const confirmPolicy: UseCase<Routes['confirmPolicy']> = (parts, caller, { params, body, once }) =>
  inRequest(parts, caller, once, async (tx) => {
    const { tenantId, personId } = caller;
    const { policyId } = params;
    const { edition } = body;
    const about = readerRef(tenantId, personId);
    await lockChain(tx, about);
    const asked = await readAsked(tx, caller, policyId);
    if (!asked) throw new Refusal('not-found');
    const policy = await readEdition(tx, { tenantId, policyId, edition });
    if (!policy || edition < asked.required_edition) throw new Refusal('policy-changed');
    if (!passes(policy.questions, body.answers)) throw new Refusal('not-passed');
    const { confirmed_edition: earlier, confirmed_at: earlierAt } = asked;
    if (earlier !== null && earlierAt !== null && earlier >= edition)
      return { edition: earlier, confirmedAt: earlierAt.toISOString() };
    const at = parts.now();
    const key = { tenant_id: tenantId, reader_id: about.subjectId, policy_id: policyId, edition };
    const hasPassed = policy.questions.length > 0;
    await tx
      .insertInto('policy_confirmations')
      .values({ ...key, person_id: personId, has_passed: hasPassed, confirmed_at: at })
      .execute();
    await tx
      .updateTable('policy_readers')
      .set({ confirmed_edition: edition, confirmed_at: at })
      .where('tenant_id', '=', tenantId)
      .where('policy_id', '=', policyId)
      .where('person_id', '=', personId)
      .execute();
    const facts = { policyId, edition, passed: hasPassed };
    await appendLog(tx, { ...about, actorId: personId, at }, [{ verb: 'policy-confirmed', facts }]);
    return { edition, confirmedAt: at.toISOString() };
  });

/** Locked: two confirmations of one person come one after the other. */
const readAsked = (tx: Tx, { tenantId, personId }: Caller, policyId: string) =>
  tx
    .selectFrom('policy_readers as r')
    .innerJoin('policies as p', (join) =>
      join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.policy_id', '=', 'r.policy_id'),
    )
    .select(['r.required_edition', 'r.confirmed_edition', 'r.confirmed_at'])
    .where('r.tenant_id', '=', tenantId)
    .where('r.policy_id', '=', policyId)
    .where('r.person_id', '=', personId)
    .where('r.released_at', 'is', null)
    .where('p.state', '=', 'published')
    .forUpdate('r')
    .executeTakeFirst();
