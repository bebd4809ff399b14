import type { Tx } from '../../database/transaction.ts';

type StandIn = { readonly personId: string; readonly name: string };

/** Who stands in for whom on a day (`YYYY-MM-DD`), of those who can sign in; by the person they stand in for. */
export const standInsOn = async (tx: Tx, tenantId: string, day: string): Promise<ReadonlyMap<string, StandIn>> => {
  const rows = await tx
    .selectFrom('review_stand_ins as s')
    .innerJoin('directory_people as d', (join) =>
      join.onRef('d.tenant_id', '=', 's.tenant_id').onRef('d.person_id', '=', 's.deputy_id'),
    )
    .select(['s.person_id', 's.deputy_id', 'd.name'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.ended_at', 'is', null)
    .where('s.starts', '<=', day)
    .where('s.ends', '>=', day)
    .where('d.account', '=', 'enabled')
    .where('d.gone_at', 'is', null)
    .execute();
  return new Map(rows.map(({ person_id, deputy_id, name }) => [person_id, { personId: deputy_id, name }]));
};
