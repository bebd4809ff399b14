import { sql } from 'kysely';
import { groupFacts, lineFacts } from '#shared/reviews/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { planOf } from '../plans/plan-row.ts';
import { nextRounds } from '../sittings/next-rounds.ts';
import { sittingOf } from '../sittings/sitting-of.ts';
import { readSittings } from '../sittings/spend.ts';
import { readStandIn, standsInFor } from '../stand-ins/read-stand-in.ts';
import { noteSeen } from '../telling/note-seen.ts';
import { handedLines } from './handed-lines.ts';
import { ownAccess } from './not-own-access.ts';
import { asWhom, isOwnSheet } from './own-sheet.ts';
import { refusalsOf } from './refusals-of.ts';

/** How long a sheet of a review that has ended can still be seen. Milliseconds. */
const shownFor = 30 * 86_400_000;

/** What the caller is asked, review by review, person by person; for one of the team what the team is asked, too. */
export const listMyLines: UseCase<Routes['listMyLines']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const today = dayInCopenhagen(parts.now());
    const since = new Date(parts.now().getTime() - shownFor);
    const sinceDay = dayInCopenhagen(since);
    const rows = await tx
      .selectFrom('review_sheets as s')
      .innerJoin('reviews as r', (join) =>
        join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
      )
      .select([
        's.sheet_id',
        's.reviewer_id',
        's.opened_at',
        's.sent_at',
        'r.review_id',
        'r.plan_id',
        'r.plan',
        'r.state',
        'r.starts',
        'r.ends',
      ])
      .where('s.tenant_id', '=', tenantId)
      .where(isOwnSheet({ caller, today }))
      .where((row) => row.or([row('r.state', '=', 'open'), row('r.ends', '>', sinceDay), row('s.sent_at', '>', since)]))
      .orderBy('r.ends')
      .orderBy('s.sheet_id')
      .execute();
    await noteSeen(tx, caller, rows, parts.now());
    const standing = await standsInFor(tx, tenantId, caller.personId, today);
    const isOwn = await ownAccess(tx, caller);
    const sittings = await readSittings(tx, caller);
    const rounds = await nextRounds(tx, tenantId, today);
    const sheets = [];
    for (const sheet of rows) {
      const of = asWhom(caller, sheet.reviewer_id);
      const lines = [
        ...(await linesOf(tx, { tenantId, ...sheet }, parts.now())),
        ...(await handedLines(tx, tenantId, sheet.sheet_id)),
      ]
        // A stand-in does not answer for the own access, and those stay with whom it is stood in for.
        .filter(({ memberId }) => of !== 'stand-in' || !isOwn(memberId))
        .sort(byPersonAndGroup);
      // What was here has all gone to others, without the caller.
      if (lines.length === 0) continue;
      sheets.push({
        sheetId: sheet.sheet_id,
        reviewId: sheet.review_id,
        of,
        standsInFor: (of === 'stand-in' && standing.get(sheet.reviewer_id ?? '')) || null,
        name: planOf(sheet.plan).name,
        starts: sheet.starts,
        ends: sheet.ends,
        askedAt: sheet.opened_at?.toISOString() ?? null,
        sentAt: sheet.sent_at?.toISOString() ?? null,
        ...sittingOf(sittings, sheet.sheet_id, sheet.sent_at),
        next: rounds.of(sheet.plan_id),
        ended: sheet.state === 'ended',
        groups: await groupsOf(tx, tenantId, sheet.review_id, [...new Set(lines.map(({ groupId }) => groupId))]),
        lines,
      });
    }
    const standIn = await readStandIn(tx, tenantId, caller.personId);
    return {
      sheets,
      standIn: standIn ? { person: standIn.person, from: standIn.from, to: standIn.to } : null,
      next: rounds.first,
    };
  });

type InOrder = { readonly memberId: string; readonly groupId: string };
const byPersonAndGroup = (a: InOrder, b: InOrder): number =>
  `${a.memberId} ${a.groupId}` < `${b.memberId} ${b.groupId}` ? -1 : 1;

const groupsOf = async (tx: Tx, tenantId: string, reviewId: string, groupIds: readonly string[]) => {
  const rows = await tx
    .selectFrom('reviewed_groups')
    .select(['group_id', 'facts'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where(sql<boolean>`group_id = any(${[...groupIds]}::uuid[])`)
    .execute();
  return rows.map(({ group_id, facts }) => ({ groupId: group_id, ...groupFacts.parse(JSON.parse(facts)) }));
};

type SheetRow = Readonly<Record<'tenantId' | 'sheet_id' | 'plan' | 'state', string>> & {
  readonly sent_at: Date | null;
};

const linesOf = async (tx: Tx, { tenantId, sheet_id: sheetId, plan, state, sent_at: sentAt }: SheetRow, now: Date) => {
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
  const removalOf = await refusalsOf(tx, { tenantId, sheetId, plan, state, sentAt }, now);
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
    handed: null,
    removal: removalOf(row.line_id, row.answer),
  }));
};
