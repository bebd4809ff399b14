import { sql } from 'kysely';
import { groupFacts, lineFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';
import { type NameOf, readNames } from '../../people/names.ts';
import { handedLines } from './handed-lines.ts';
import { refusalsOf } from './refusals-of.ts';

type Sheet = Readonly<Record<'sheet_id' | 'review_id' | 'plan' | 'state', string>> & { readonly sent_at: Date | null };
type At = Parameters<typeof refusalsOf>[2];

/** What is asked in some sheets, and what was handed over from them; of each by person and group. */
export const linesOfSheets = async (tx: Tx, tenantId: string, sheets: readonly Sheet[], at: At) => {
  const sheetIds = sheets.map(({ sheet_id }) => sheet_id);
  if (sheetIds.length === 0) return () => [];
  const rows = await linesIn(tx, tenantId, sheetIds);
  // Only of those who have answered: a join of each line with all people costs more than a question.
  const nameOf = await readNames(
    tx,
    tenantId,
    rows.flatMap(({ answered_by, other_by }) => [answered_by, other_by]),
  );
  const handed = await handedLines(tx, tenantId, sheetIds);
  const removalIn = new Map<string, Awaited<ReturnType<typeof refusalsOf>>>();
  for (const { sheet_id: sheetId, review_id: reviewId, plan, state, sent_at: sentAt } of sheets)
    removalIn.set(sheetId, await refusalsOf(tx, { tenantId, sheetId, reviewId, plan, state, sentAt }, at));
  const asked = rows.map((row) => lineOf(row, nameOf, removalIn.get(row.sheet_id)?.(row.line_id) ?? null));
  const bySheet = Map.groupBy([...asked, ...handed], ({ sheetId }) => sheetId);
  return (sheetId: string) =>
    (bySheet.get(sheetId) ?? []).map(({ sheetId: _, ...line }) => line).sort(byPersonAndGroup);
};

type InOrder = { readonly memberId: string; readonly groupId: string };
const byPersonAndGroup = (a: InOrder, b: InOrder): number =>
  `${a.memberId} ${a.groupId}` < `${b.memberId} ${b.groupId}` ? -1 : 1;

/** What the groups of some reviews are, by review, as it was known when it began. */
export const groupsOf = async (tx: Tx, tenantId: string, asked: readonly { reviewId: string; groupId: string }[]) => {
  if (asked.length === 0) return new Map<string, never[]>();
  const rows = await tx
    .selectFrom('reviewed_groups')
    .select(['review_id', 'group_id', 'facts'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`(review_id, group_id) in (
      select * from unnest(${asked.map(({ reviewId }) => reviewId)}::uuid[], ${asked.map(({ groupId }) => groupId)}::uuid[]))`)
    .execute();
  const groups = rows.map((row) => ({
    reviewId: row.review_id,
    group: { groupId: row.group_id, ...groupFacts.parse(JSON.parse(row.facts)) },
  }));
  return Map.groupBy(groups, ({ reviewId }) => reviewId);
};

const linesIn = (tx: Tx, tenantId: string, sheetIds: readonly string[]) =>
  tx
    .selectFrom('review_lines')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`sheet_id = any(${[...sheetIds]}::uuid[])`)
    .execute();
type Row = Awaited<ReturnType<typeof linesIn>>[number];

type Removal = ReturnType<Awaited<ReturnType<typeof refusalsOf>>>;

const lineOf = (row: Row, nameOf: NameOf, removal: Removal) => ({
  sheetId: row.sheet_id,
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
  removal,
});
