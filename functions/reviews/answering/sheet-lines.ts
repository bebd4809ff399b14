import { sql } from 'kysely';
import { groupFacts, lineFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import { handedLines } from './handed-lines.ts';
import { refusalsOf } from './refusals-of.ts';

type Sheet = Readonly<Record<'tenantId' | 'sheet_id' | 'review_id' | 'plan' | 'state', string>> & {
  readonly sent_at: Date | null;
};
type At = Parameters<typeof refusalsOf>[2];

/** What is asked in a sheet, and what was handed over from it, by person and group. */
export const linesOfSheet = async (tx: Tx, sheet: Sheet, at: At) =>
  [...(await linesOf(tx, sheet, at)), ...(await handedLines(tx, sheet.tenantId, sheet.sheet_id))].sort(
    byPersonAndGroup,
  );

type InOrder = { readonly memberId: string; readonly groupId: string };
const byPersonAndGroup = (a: InOrder, b: InOrder): number =>
  `${a.memberId} ${a.groupId}` < `${b.memberId} ${b.groupId}` ? -1 : 1;

/** What the groups of some lines are, as it was known when their review began. */
export const groupsOf = async (tx: Tx, tenantId: string, reviewId: string, groupIds: readonly string[]) => {
  const rows = await tx
    .selectFrom('reviewed_groups')
    .select(['group_id', 'facts'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where(sql<boolean>`group_id = any(${[...groupIds]}::uuid[])`)
    .execute();
  return rows.map(({ group_id, facts }) => ({ groupId: group_id, ...groupFacts.parse(JSON.parse(facts)) }));
};

const linesOf = async (tx: Tx, sheet: Sheet, at: At) => {
  const { tenantId, sheet_id: sheetId, review_id: reviewId, plan, state, sent_at: sentAt } = sheet;
  const rows = await tx
    .selectFrom('review_lines')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', sheetId)
    .execute();
  const nameOf = await readNames(
    tx,
    tenantId,
    rows.flatMap(({ answered_by, other_by }) => [answered_by, other_by]),
  );
  const removalOf = await refusalsOf(tx, { tenantId, sheetId, reviewId, plan, state, sentAt }, at);
  return rows.map((row) => ({
    lineId: row.line_id,
    version: row.version,
    groupId: row.group_id,
    memberId: row.member_id,
    section: row.section,
    source: row.source,
    facts: lineFacts.parse(JSON.parse(row.facts)),
    answer: row.answer,
    answeredBy: row.answered_by ? nameOf(row.answered_by) : null,
    answeredAt: row.answered_at?.toISOString() ?? null,
    comment: row.comment,
    other:
      row.other_answer && row.other_at
        ? { answer: row.other_answer, by: nameOf(row.other_by), at: row.other_at.toISOString() }
        : null,
    gone: row.vanished,
    goneAt: row.vanished_at?.toISOString() ?? null,
    handed: null,
    removal: removalOf(row.line_id),
  }));
};
