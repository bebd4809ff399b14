import type { Tx } from '../../database/transaction.ts';
import { isMissing } from '../asking/waiting-policies.ts';

type Counts = { readonly of: number; readonly confirmed: number };

/** How many each policy is asked of, and how many of them have read it, by the directory as it was last read: closed accounts count in neither. */
export const countReaders = async (tx: Tx, tenantId: string): Promise<(policyId: string) => Counts> => {
  const rows = await tx
    .selectFrom('policy_readers as r')
    .innerJoin('directory_people as d', (join) =>
      join.onRef('d.tenant_id', '=', 'r.tenant_id').onRef('d.person_id', '=', 'r.person_id'),
    )
    .select('r.policy_id')
    .select(({ fn }) => [
      fn.countAll<string>().as('of'),
      fn.countAll<string>().filterWhere(isMissing, 'is', false).as('confirmed'),
    ])
    .where('r.tenant_id', '=', tenantId)
    .where('r.released_at', 'is', null)
    .where('d.account', '=', 'enabled')
    .where('d.gone_at', 'is', null)
    .groupBy('r.policy_id')
    .execute();
  const counts = new Map(rows.map((row) => [row.policy_id, { of: Number(row.of), confirmed: Number(row.confirmed) }]));
  return (policyId) => counts.get(policyId) ?? { of: 0, confirmed: 0 };
};
