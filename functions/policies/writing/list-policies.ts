import { fewest } from '#shared/policies/shares.ts';
import type { ListedPolicy } from '#shared/policies/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { countReaders } from '../facts/count-readers.ts';
import { policyIn, readPolicies } from '../policy-row.ts';

/** The policies, the newest first, with how many have read them; of few people nothing is said. */
export const listPolicies: UseCase<Routes['listPolicies']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => ({ policies: [...(await listed(tx, caller.tenantId))] }));

/** The same for other parts. */
export const listed = async (tx: Tx, tenantId: string): Promise<readonly ListedPolicy[]> => {
  const countsOf = await countReaders(tx, tenantId);
  const editions = await tx
    .selectFrom('policy_editions')
    .select(['policy_id', 'edition', 'published_at'])
    .where('tenant_id', '=', tenantId)
    .execute();
  const published = new Map(editions.map((row) => [`${row.policy_id} ${row.edition}`, row.published_at]));
  return (await readPolicies(tx, tenantId)).map(({ policy_id, version, state, draft, edition }) => {
    const { title, kind } = policyIn(draft);
    const { of, confirmed } = countsOf(policy_id);
    return {
      ...{ policyId: policy_id, title, kind, state, version, edition },
      publishedAt: published.get(`${policy_id} ${edition}`)?.toISOString() ?? null,
      ...(of < fewest ? { of: null, confirmed: null } : { of, confirmed }),
    };
  });
};
