import { sql } from 'kysely';
import type { AskedLine } from '#shared/reviews/proof/access-history.ts';
import { type KeptLineFacts, lineFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';

/** A line of any review about one membership. */
export type LineAbout = AskedLine & {
  readonly groupId: string;
  readonly memberId: string;
  readonly facts: KeptLineFacts;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
};

type About = { readonly memberIds: readonly string[] } & (
  | { readonly groupId: string }
  | { readonly groupId?: undefined }
);

/** The lines of all reviews about these members, in one group or in all, but for those that needed no answer; oldest first. */
export const linesAbout = async (
  tx: Tx,
  tenantId: string,
  { memberIds, groupId }: About,
): Promise<readonly LineAbout[]> => {
  const rows = await tx
    .selectFrom('review_lines as l')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.sheet_id', '=', 'l.sheet_id'),
    )
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 'l.tenant_id').onRef('r.review_id', '=', 'l.review_id'),
    )
    .select(['l.group_id', 'l.member_id', 'l.answer', 'l.answered_by', 'l.answered_at', 'l.facts'])
    .select(['s.sent_at', 'r.starts', 'r.state'])
    .where('l.tenant_id', '=', tenantId)
    .where(sql<boolean>`l.member_id = any(${[...memberIds]}::uuid[])`)
    .where(sql<boolean>`(l.vanished is null or (l.answer is not null and s.sent_at is not null))`)
    .$if(groupId !== undefined, (some) => some.where('l.group_id', '=', groupId ?? ''))
    .orderBy('r.starts')
    .orderBy('r.begun_at')
    .execute();
  return rows.map((row) => ({
    groupId: row.group_id,
    memberId: row.member_id,
    starts: row.starts,
    isEnded: row.state === 'ended',
    answer: row.answer,
    isSent: row.sent_at !== null,
    facts: lineFacts.parse(JSON.parse(row.facts)),
    answeredBy: row.answered_by,
    answeredAt: row.answered_at,
  }));
};

/** A review of a group that has no line about a member. */
export type ReviewWithout = {
  readonly groupId: string;
  readonly memberId: string;
  /** The day on which it began, `YYYY-MM-DD`. */
  readonly starts: string;
  readonly begunAt: Date;
};

/** Which reviews of these groups have no line about these members. One that was forgotten may have had it. */
export const reviewsWithout = async (
  tx: Tx,
  tenantId: string,
  { memberIds, groupIds }: { readonly memberIds: readonly string[]; readonly groupIds: readonly string[] },
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
