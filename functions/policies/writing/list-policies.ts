import { fewest } from '#shared/policies/shares.ts';
import type { ListedPolicy } from '#shared/policies/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { stillAsking } from '../asking/still-asking.ts';
import { countReaders } from '../facts/count-readers.ts';
import { policyIn, readPolicies } from '../policy-row.ts';

/** The policies, the newest first, with how many have read them; of few people nothing is said. */
export const listPolicies: UseCase<Routes['listPolicies']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => ({
    policies: [...(await listed(tx, caller.tenantId, parts.now()))],
  }));

/** The same for other parts. */
export const listed = async (tx: Tx, tenantId: string, now: Date): Promise<readonly ListedPolicy[]> => {
  const countsOf = await countReaders(tx, tenantId);
  const editions = await tx
    .selectFrom('policy_editions')
    .select(['policy_id', 'edition', 'published_at'])
    .where('tenant_id', '=', tenantId)
    .execute();
  const sending = await stillAsking(tx, tenantId);
  const published = new Map(editions.map((row) => [`${row.policy_id} ${row.edition}`, row.published_at]));
  return (await readPolicies(tx, tenantId)).map(({ policy_id, version, state, draft, edition }) => {
    const { title, kind } = policyIn(draft);
    const { of, confirmed } = countsOf(policy_id);
    const publishedAt = published.get(`${policy_id} ${edition}`);
    const isLate = publishedAt !== undefined && now.getTime() - publishedAt.getTime() > longestSending;
    return {
      ...{ policyId: policy_id, title, kind, state, version, edition },
      publishedAt: publishedAt?.toISOString() ?? null,
      sending: state === 'published' && sending.has(policy_id) && !isLate,
      ...(of < fewest ? { of: null, confirmed: null } : { of, confirmed }),
    };
  });
};

/** What is on its way later than this is the hourly look at who has come since. Milliseconds. */
const longestSending = 3_600_000;
