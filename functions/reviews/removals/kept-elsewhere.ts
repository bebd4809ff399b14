import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

type Of = { readonly tenantId: string; readonly reviewId: string };
type Refused = { readonly groupId: string; readonly memberId: string };
type Row = { readonly group_id: string; readonly member_id: string; readonly answered_by: string | null };

/**
 * Who has kept, and sent so, what this review refused, in another one since this one began. Not where a colleague of the team has
 * said since that it is to be removed all the same.
 */
export const keptElsewhere = async (tx: Tx, { tenantId, reviewId }: Of, refused: readonly Refused[]) => {
  const { rows } = await sql<Row>`
    select distinct on (l.group_id, l.member_id) l.group_id, l.member_id, l.answered_by
    from review_lines as l
    join review_sheets as s on s.tenant_id = l.tenant_id and s.sheet_id = l.sheet_id and s.sent_at is not null
    join reviews as r on r.tenant_id = l.tenant_id and r.review_id = ${reviewId}::uuid
    where l.tenant_id = ${tenantId}::uuid and l.review_id <> r.review_id and l.answer = 'keep'
      and l.answered_at >= r.begun_at
      and (l.group_id, l.member_id) in (select * from unnest(
        ${refused.map(({ groupId }) => groupId)}::uuid[], ${refused.map(({ memberId }) => memberId)}::uuid[]))
      and not exists (select from removals as a where a.tenant_id = l.tenant_id and a.review_id = r.review_id
        and a.group_id = l.group_id and a.member_id = l.member_id and a.planned_by is not null
        and a.planned_at > l.answered_at)
    order by l.group_id, l.member_id, l.answered_at desc`.execute(tx);
  const kept = new Map(rows.map(({ group_id, member_id, answered_by }) => [`${group_id} ${member_id}`, answered_by]));
  return {
    isKept: (groupId: string, memberId: string) => kept.has(`${groupId} ${memberId}`),
    /** Null: nobody has, or who has is not known any more. */
    keptBy: (groupId: string, memberId: string) => kept.get(`${groupId} ${memberId}`) ?? null,
    people: [...kept.values()],
  };
};
