import { groupFacts, lineFacts } from '#shared/reviews/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { planOf } from '../plans/plan-row.ts';
import { noteSeen } from '../telling/note-seen.ts';
import { isOwnSheet } from './own-sheet.ts';

/** How long a sheet of a review that has ended can still be seen. Milliseconds. */
const shownFor = 30 * 86_400_000;

/** What the caller is asked, review by review, person by person; for one of the team what the team is asked, too. */
export const listMyLines: UseCase<Routes['listMyLines']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const since = new Date(parts.now().getTime() - shownFor);
    const sinceDay = dayInCopenhagen(since);
    const sheets = await tx
      .selectFrom('review_sheets as s')
      .innerJoin('reviews as r', (join) =>
        join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
      )
      .select(['s.sheet_id', 's.reviewer_id', 's.sent_at', 'r.review_id', 'r.plan', 'r.state', 'r.starts', 'r.ends'])
      .where('s.tenant_id', '=', tenantId)
      .where(isOwnSheet(caller))
      .where((row) => row.or([row('r.state', '=', 'open'), row('r.ends', '>', sinceDay), row('s.sent_at', '>', since)]))
      .orderBy('r.ends')
      .orderBy('s.sheet_id')
      .execute();
    await noteSeen(tx, caller, sheets, parts.now());
    return {
      sheets: await Promise.all(
        sheets.map(async (sheet) => ({
          reviewId: sheet.review_id,
          of: sheet.reviewer_id === null ? ('team' as const) : ('me' as const),
          name: planOf(sheet.plan).name,
          starts: sheet.starts,
          ends: sheet.ends,
          sentAt: sheet.sent_at?.toISOString() ?? null,
          ended: sheet.state === 'ended',
          groups: await groupsOf(tx, tenantId, sheet),
          lines: await linesOf(tx, tenantId, sheet.sheet_id),
        })),
      ),
    };
  });

const groupsOf = async (tx: Tx, tenantId: string, sheet: { readonly sheet_id: string; readonly review_id: string }) => {
  const rows = await tx
    .selectFrom('reviewed_groups as g')
    .select(['g.group_id', 'g.facts'])
    .where('g.tenant_id', '=', tenantId)
    .where('g.review_id', '=', sheet.review_id)
    .where('g.group_id', 'in', (q) =>
      q
        .selectFrom('review_lines as l')
        .select('l.group_id')
        .where('l.tenant_id', '=', tenantId)
        .where('l.sheet_id', '=', sheet.sheet_id),
    )
    .execute();
  return rows.map(({ group_id, facts }) => ({ groupId: group_id, ...groupFacts.parse(JSON.parse(facts)) }));
};

const linesOf = async (tx: Tx, tenantId: string, sheetId: string) => {
  const rows = await tx
    .selectFrom('review_lines')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', sheetId)
    .orderBy('member_id')
    .orderBy('group_id')
    .execute();
  const nameOf = await readNames(
    tx,
    tenantId,
    rows.map(({ answered_by }) => answered_by),
  );
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
  }));
};
