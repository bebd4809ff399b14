import type { Share, UnitShare } from '#shared/policies/shares.ts';
import type { Tx } from '../../database/transaction.ts';
import { isMissing } from '../asking/waiting-policies.ts';

/** How many each policy is asked of, and how many of them have read it, by the directory as it was last read: closed accounts count in neither. */
export const countReaders = async (tx: Tx, tenantId: string): Promise<(policyId: string) => Share> => {
  const rows = await counted(tx, tenantId).select('r.policy_id').groupBy('r.policy_id').execute();
  const counts = new Map(rows.map((row) => [row.policy_id, { of: Number(row.of), confirmed: Number(row.confirmed) }]));
  return (policyId) => counts.get(policyId) ?? { of: 0, confirmed: 0 };
};

/** The same of one policy, unit by unit; what may be said of it `sharesOf` decides. */
export const countUnits = async (tx: Tx, tenantId: string, policyId: string): Promise<readonly UnitShare[]> => {
  const rows = await counted(tx, tenantId)
    .where('r.policy_id', '=', policyId)
    .select('d.unit')
    .groupBy('d.unit')
    .orderBy('d.unit')
    .execute();
  return rows.map(({ unit, of, confirmed }) => ({ unit, of: Number(of), confirmed: Number(confirmed) }));
};

const counted = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('policy_readers as r')
    .innerJoin('directory_people as d', (join) =>
      join.onRef('d.tenant_id', '=', 'r.tenant_id').onRef('d.person_id', '=', 'r.person_id'),
    )
    .select(({ fn }) => [
      fn.countAll<string>().as('of'),
      fn.countAll<string>().filterWhere(isMissing, 'is', false).as('confirmed'),
    ])
    .where('r.tenant_id', '=', tenantId)
    .where('r.released_at', 'is', null)
    .where('d.account', '=', 'enabled')
    .where('d.gone_at', 'is', null);
