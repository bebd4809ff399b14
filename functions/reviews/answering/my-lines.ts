import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { nextRounds } from '../plans/next-round.ts';
import { planOf } from '../plans/plan-row.ts';
import { sittingOf } from '../sittings/sitting-of.ts';
import { readSittings } from '../sittings/spend.ts';
import { readStandIn, standsInFor } from '../stand-ins/read-stand-in.ts';
import { noteSeen } from '../telling/note-seen.ts';
import { ownAccess } from './not-own-access.ts';
import { asWhom, isOwnSheet } from './own-sheet.ts';
import { groupsOf, linesOfSheet } from './sheet-lines.ts';

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
        's.silent_at',
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
    const rounds = await nextRounds(tx, { tenantId, now: parts.now() });
    const at = { now: parts.now(), mayRemove: parts.settings.removal !== undefined };
    const sheets = [];
    for (const sheet of rows) {
      const of = asWhom(caller, sheet.reviewer_id);
      // A stand-in does not answer for the own access, and those stay with whom it is stood in for.
      const lines = (await linesOfSheet(tx, { tenantId, ...sheet }, at)).filter(
        ({ memberId }) => of !== 'stand-in' || !isOwn(memberId),
      );
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
        sentAt: (sheet.silent_at ? null : sheet.sent_at)?.toISOString() ?? null,
        ...sittingOf(sittings, sheet.sheet_id, sheet.sent_at),
        next: rounds.get(sheet.plan_id) ?? null,
        ended: sheet.state === 'ended',
        groups: await groupsOf(tx, tenantId, sheet.review_id, [...new Set(lines.map(({ groupId }) => groupId))]),
        lines,
      });
    }
    const standIn = await readStandIn(tx, tenantId, caller.personId);
    return {
      sheets,
      standIn: standIn ? { person: standIn.person, from: standIn.from, to: standIn.to } : null,
      next: [...rounds.values()].sort()[0] ?? null,
    };
  });
