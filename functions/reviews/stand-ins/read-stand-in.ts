import type { StandInView } from '#shared/reviews/answering/stand-ins.ts';
import type { Tx } from '../../database/transaction.ts';

/** Who stands in for a person, now or later; also one whose days are over, until another is named. */
export const readStandIn = async (
  tx: Tx,
  tenantId: string,
  personId: string,
): Promise<(StandInView & { readonly standInId: string }) | undefined> => {
  const row = await tx
    .selectFrom('review_stand_ins as d')
    .leftJoin('directory_people as p', (join) =>
      join
        .onRef('p.tenant_id', '=', 'd.tenant_id')
        .onRef('p.person_id', '=', 'd.deputy_id')
        .on('p.gone_at', 'is', null),
    )
    .select(['d.stand_in_id', 'd.deputy_id', 'd.starts', 'd.ends', 'p.name'])
    .where('d.tenant_id', '=', tenantId)
    .where('d.person_id', '=', personId)
    .where('d.ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    standInId: row.stand_in_id,
    person: { personId: row.deputy_id, name: row.name ?? '' },
    from: row.starts,
    to: row.ends,
  };
};
