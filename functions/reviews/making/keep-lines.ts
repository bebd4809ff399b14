import { sql } from 'kysely';
import type { Line } from '#shared/reviews/lines-of-group.ts';
import type { KeptLineFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';

export type LineToKeep = Line & { readonly lineId: string; readonly facts: KeptLineFacts };

type Of = { readonly tenantId: string; readonly reviewId: string };

/** Keeps lines until their reviewers' sheets are opened. One that is there already stays as it is. */
export const keepLines = async (tx: Tx, { tenantId, reviewId }: Of, lines: readonly LineToKeep[]): Promise<void> => {
  if (lines.length === 0) return;
  await sql`
    insert into review_made_lines
      (tenant_id, review_id, group_id, member_id, line_id, reviewer_id, facts, section, source, gaps)
    select ${tenantId}::uuid, ${reviewId}::uuid, group_id, member_id, line_id, reviewer_id, facts, section, source,
      array(select jsonb_array_elements_text(made.gaps))
    from unnest(${lines.map(({ groupId }) => groupId)}::uuid[], ${lines.map(({ memberId }) => memberId)}::uuid[],
      ${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ reviewerId }) => reviewerId)}::uuid[],
      ${lines.map(({ facts }) => JSON.stringify(facts))}::json[], ${lines.map(({ section }) => section)}::text[],
      ${lines.map(({ source }) => source)}::text[], ${lines.map(({ gaps }) => JSON.stringify(gaps))}::jsonb[])
      as made (group_id, member_id, line_id, reviewer_id, facts, section, source, gaps)
    on conflict (tenant_id, review_id, group_id, member_id) do nothing`.execute(tx);
};
