import { sql } from 'kysely';
import type { Decision } from '#shared/reviews/answers.ts';
import type { Tx } from '../../database/transaction.ts';

type By = { readonly tenantId: string; readonly sheetId: string; readonly personId: string; readonly now: Date };

/** Writes answers; what another had answered differently stays beside it. */
export const writeAnswers = (tx: Tx, { tenantId, sheetId, personId, now }: By, changes: readonly Decision[]) =>
  sql`
    update review_lines as l set version = l.version + 1, answer = said.answer, comment = coalesce(said.comment, l.comment),
      answered_by = ${personId}::uuid, answered_at = ${now}::timestamptz,
      other_answer = case when is_others then l.answer else l.other_answer end,
      other_by = case when is_others then l.answered_by else l.other_by end,
      other_at = case when is_others then l.answered_at else l.other_at end
    from unnest(${changes.map(({ lineId }) => lineId)}::uuid[], ${changes.map(({ answer }) => answer)}::text[],
      ${changes.map(({ comment }) => comment ?? null)}::text[]) as said (line_id, answer, comment)
      cross join lateral (select o.answer is not null and o.answered_by <> ${personId}::uuid
        and o.answer is distinct from said.answer as is_others from review_lines o
        where o.tenant_id = ${tenantId}::uuid and o.sheet_id = ${sheetId}::uuid and o.line_id = said.line_id) as before
    where l.tenant_id = ${tenantId}::uuid and l.sheet_id = ${sheetId}::uuid and l.line_id = said.line_id`.execute(tx);

/** Keeps answers that do not hold beside those that do. */
export const writeOutweighed = (tx: Tx, { tenantId, sheetId, personId, now }: By, left: readonly Decision[]) =>
  sql`
    update review_lines as l set other_answer = said.answer, other_by = ${personId}::uuid, other_at = ${now}::timestamptz
    from unnest(${left.map(({ lineId }) => lineId)}::uuid[], ${left.map(({ answer }) => answer)}::text[])
      as said (line_id, answer)
    where l.tenant_id = ${tenantId}::uuid and l.sheet_id = ${sheetId}::uuid and l.line_id = said.line_id`.execute(tx);
