import { sql } from 'kysely';
import { commonReasons } from '#shared/reviews/comparing-reasons.ts';
import { sectionOf } from '#shared/reviews/section-of.ts';
import { lineFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';
import { earlierAnswers } from './earlier-answers.ts';

type Of = { readonly tenantId: string; readonly reviewId: string; readonly reviewerId: string | null };

/** Of the lines made for a reviewer, those that stand out only by what most of them have go where they were without it. */
export const settleSections = async (tx: Tx, { tenantId, reviewId, reviewerId }: Of): Promise<void> => {
  const made = tx
    .selectFrom('review_made_lines')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('reviewer_id', reviewerId === null ? 'is' : '=', reviewerId);
  const standing = await made
    .select(['line_id', 'group_id', 'member_id', 'facts'])
    .where('section', '=', 'stands-out')
    .execute();
  if (standing.length === 0) return;
  const { all } = await made.select(sql<number>`count(*)::integer`.as('all')).executeTakeFirstOrThrow();
  const lines = standing.map((line) => ({ ...line, facts: lineFacts.parse(JSON.parse(line.facts)) }));
  const common = commonReasons(
    lines.map(({ facts }) => facts),
    all,
  );
  if (common.size === 0) return;
  const earlier = await earlierAnswers(tx, tenantId, [...new Set(lines.map(({ group_id }) => group_id))]);
  const changed = lines.flatMap(({ line_id, group_id, member_id, facts }) => {
    const reasons = facts.reasons.filter(({ reason }) => !common.has(reason));
    if (reasons.length === facts.reasons.length) return [];
    const since = facts.since === null ? null : new Date(facts.since);
    const section = reasons.length > 0 ? 'stands-out' : sectionOf([], earlier(group_id, member_id), since);
    return [{ line_id, section, facts: JSON.stringify({ ...facts, reasons }) }];
  });
  await sql`
    update review_made_lines as l set section = changed.section, facts = changed.facts
    from unnest(${changed.map(({ line_id }) => line_id)}::uuid[], ${changed.map(({ section }) => section)}::text[],
      ${changed.map(({ facts }) => facts)}::json[]) as changed (line_id, section, facts)
    where l.tenant_id = ${tenantId} and l.review_id = ${reviewId} and l.line_id = changed.line_id`.execute(tx);
};
