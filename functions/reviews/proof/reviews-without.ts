import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

/** A review of a group that has no line about a member. */
export type ReviewWithout = {
  readonly groupId: string;
  readonly memberId: string;
  /** The day on which it began, `YYYY-MM-DD`. */
  readonly starts: string;
  readonly begunAt: Date;
};

type About = { readonly memberIds: readonly string[]; readonly groupIds: readonly string[] };

/** Which reviews of these groups have no line about these members. One that was forgotten may have had it. */
export const reviewsWithout = async (
  tx: Tx,
  tenantId: string,
  { memberIds, groupIds }: About,
): Promise<readonly ReviewWithout[]> => {
  const { rows } = await sql<ReviewWithout>`
    select g.group_id as "groupId", m.member_id as "memberId", r.starts, r.begun_at as "begunAt"
    from reviews r
    join reviewed_groups g on g.tenant_id = r.tenant_id and g.review_id = r.review_id
      and g.group_id = any(${[...groupIds]}::uuid[])
    cross join unnest(${[...memberIds]}::uuid[]) as m (member_id)
    where r.tenant_id = ${tenantId}::uuid and r.forgotten_at is null
      and not exists (
        select from review_sheets s
        where s.tenant_id = r.tenant_id and s.review_id = r.review_id and s.forgotten_at is not null)
      and not exists (
        select from review_lines l
        where l.tenant_id = r.tenant_id and l.review_id = r.review_id and l.group_id = g.group_id
          and l.member_id = m.member_id)`.execute(tx);
  return rows;
};
