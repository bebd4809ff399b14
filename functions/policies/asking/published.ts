import type { Published } from '#shared/policies/concerns.ts';
import type { EditionText } from '#shared/policies/policy.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';
import { editionIn } from '../policy-row.ts';

/** A policy that is asked about, as it was published last. */
export type PublishedPolicy = {
  readonly policyId: string;
  readonly edition: number;
  readonly requiredEdition: number;
  readonly policy: EditionText;
  /** Whom it asks, and until when. */
  readonly asks: Published;
};

/** The policies that are published, by title; or one of them. */
export const readPublished = async (
  tx: Tx,
  tenantId: string,
  policyId?: string,
): Promise<readonly PublishedPolicy[]> => {
  const rows = await tx
    .selectFrom('policies as p')
    .innerJoin('policy_editions as e', (join) =>
      join
        .onRef('e.tenant_id', '=', 'p.tenant_id')
        .onRef('e.policy_id', '=', 'p.policy_id')
        .onRef('e.edition', '=', 'p.edition'),
    )
    .innerJoin('policy_editions as asking', (join) =>
      join
        .onRef('asking.tenant_id', '=', 'p.tenant_id')
        .onRef('asking.policy_id', '=', 'p.policy_id')
        .onRef('asking.edition', '=', 'p.required_edition'),
    )
    .innerJoin('policy_editions as first', (join) =>
      join
        .onRef('first.tenant_id', '=', 'p.tenant_id')
        .onRef('first.policy_id', '=', 'p.policy_id')
        .on('first.edition', '=', 1),
    )
    .select(['p.policy_id', 'p.edition', 'p.required_edition', 'e.policy'])
    .select(['asking.published_at as asked_at', 'first.published_at as first_at'])
    .where('p.tenant_id', '=', tenantId)
    .where('p.state', '=', 'published')
    .$if(policyId !== undefined, (all) => all.where('p.policy_id', '=', policyId ?? ''))
    .execute();
  return rows.map(({ policy_id, edition, required_edition, policy: kept, asked_at, first_at }) => {
    const policy = editionIn(kept);
    const { units, onlyNew, days } = policy;
    const asks = { units, onlyNew, days, firstOn: dayInCopenhagen(first_at), askedOn: dayInCopenhagen(asked_at) };
    return { policyId: policy_id, edition, requiredEdition: required_edition, policy, asks };
  });
};
