import { sharesOf } from '#shared/policies/shares.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant } from '../../database/transaction.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { countUnits } from '../facts/count-readers.ts';
import { reachOf } from '../facts/employees-now.ts';
import { policyIn, readPolicyRow } from '../policy-row.ts';
import { listed } from './list-policies.ts';

/**
 * A policy as the team works with it, and how far the units are: who is missing is for their manager alone.
 * @throws Refusal `not-found`
 */
export const readPolicy: UseCase<Routes['readPolicy']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const { draft } = await readPolicyRow(tx, tenantId, params.policyId);
    const shown = (await listed(tx, tenantId, parts.now())).find(({ policyId }) => policyId === params.policyId);
    if (!shown) throw new Refusal('not-found');
    const editions = await tx
      .selectFrom('policy_editions')
      .select(['edition', 'asks_again', 'published_at'])
      .where('tenant_id', '=', tenantId)
      .where('policy_id', '=', params.policyId)
      .orderBy('edition', 'desc')
      .execute();
    const { shown: units, others } = sharesOf(await countUnits(tx, tenantId, params.policyId));
    const { settings } = await readTenant(tx, tenantId);
    return {
      ...shown,
      units: [...units],
      otherUnits: others,
      usualDays: settings.readPoliciesDays,
      reach: await reachOf(tx, tenantId, policyIn(draft), dayInCopenhagen(parts.now())),
      draft: policyIn(draft),
      editions: editions.map((one) => ({
        edition: one.edition,
        asksAgain: one.asks_again,
        publishedAt: one.published_at.toISOString(),
      })),
    };
  });
