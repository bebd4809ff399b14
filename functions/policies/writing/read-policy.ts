import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { policyIn, readPolicyRow } from '../policy-row.ts';
import { listed } from './list-policies.ts';

/**
 * A policy as the team works with it.
 * @throws Refusal `not-found`
 */
export const readPolicy: UseCase<Routes['readPolicy']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const { draft } = await readPolicyRow(tx, tenantId, params.policyId);
    const shown = (await listed(tx, tenantId)).find(({ policyId }) => policyId === params.policyId);
    if (!shown) throw new Refusal('not-found');
    const editions = await tx
      .selectFrom('policy_editions')
      .select(['edition', 'asks_again', 'published_at'])
      .where('tenant_id', '=', tenantId)
      .where('policy_id', '=', params.policyId)
      .orderBy('edition', 'desc')
      .execute();
    return {
      ...shown,
      draft: policyIn(draft),
      editions: editions.map((one) => ({
        edition: one.edition,
        asksAgain: one.asks_again,
        publishedAt: one.published_at.toISOString(),
      })),
    };
  });
