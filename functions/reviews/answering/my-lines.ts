import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { nextRounds } from '../plans/next-round.ts';
import { planOf } from '../plans/plan-row.ts';
import { sittingOf } from '../sittings/sitting-of.ts';
import { readStandIn } from '../stand-ins/read-stand-in.ts';
import { noteSeen } from '../telling/note-seen.ts';
import { ownAccess } from './not-own-access.ts';
import { asWhom } from './own-sheet.ts';
import { groupsOf, linesOfSheets } from './sheet-lines.ts';
import { shownSheets } from './shown-sheets.ts';

/** How long a sheet of a review that has ended can still be seen. Milliseconds. */
const shownFor = 30 * 86_400_000;

const noRounds: ReadonlyMap<string, string> = new Map();

/** What the caller is asked, review by review, person by person; for one of the team what the team is asked, too. */
export const listMyLines: UseCase<Routes['listMyLines']> = (parts, caller) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const now = parts.now();
    const asking = { caller, today: dayInCopenhagen(now) };
    const rows = await shownSheets(tx, asking, new Date(now.getTime() - shownFor));
    await noteSeen(tx, caller, rows, now);
    const ofWhom = rows.map((row) => asWhom(caller, row.reviewer_id));
    // A stand-in does not answer for the own access, and those stay with whom it is stood in for.
    const isOwn = ofWhom.includes('stand-in') ? await ownAccess(tx, caller) : () => false;
    const at = { now, mayRemove: parts.settings.removal !== undefined };
    const linesOf = await linesOfSheets(tx, tenantId, rows, at);
    // What was here may all have gone to others, without the caller.
    const sheets = rows.flatMap((row, index) => {
      const of = ofWhom[index] ?? 'me';
      const lines = linesOf(row.sheet_id).filter(({ memberId }) => of !== 'stand-in' || !isOwn(memberId));
      return lines.length === 0 ? [] : [{ row, of, lines }];
    });
    const groups = await groupsOf(
      tx,
      tenantId,
      sheets.flatMap(({ row, lines }) => lines.map(({ groupId }) => ({ reviewId: row.review_id, groupId }))),
    );
    // When the next round is, only they are shown who have answered, or are not asked.
    const isShown = sheets.length === 0 || sheets.some(({ row }) => row.sent_at !== null);
    const rounds = isShown ? await nextRounds(tx, { tenantId, now }) : noRounds;
    const standIn = await readStandIn(tx, tenantId, personId);
    return {
      sheets: sheets.map(({ row, of, lines }) => {
        const own = new Set(lines.map(({ groupId }) => groupId));
        return {
          ...{ sheetId: row.sheet_id, reviewId: row.review_id, of, lines },
          standsInFor:
            of === 'stand-in' && row.stands_in_until
              ? { person: { personId: row.reviewer_id, name: row.reviewer ?? '' }, until: row.stands_in_until }
              : null,
          name: planOf(row.plan).name,
          ...{ starts: row.starts, ends: row.ends, ended: row.state === 'ended' },
          askedAt: row.opened_at?.toISOString() ?? null,
          sentAt: (row.silent_at ? null : row.sent_at)?.toISOString() ?? null,
          ...sittingOf(row),
          next: rounds.get(row.plan_id) ?? null,
          groups: (groups.get(row.review_id) ?? []).flatMap(({ group }) => (own.has(group.groupId) ? [group] : [])),
        };
      }),
      standIn: standIn ? { person: standIn.person, from: standIn.from, to: standIn.to } : null,
      next: [...rounds.values()].sort()[0] ?? null,
    };
  });
