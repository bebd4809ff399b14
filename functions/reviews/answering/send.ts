import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { UseCase } from '../../use-case.ts';
import type { sheetMessages } from '../messages.ts';
import { moveLines } from '../moving/move-lines.ts';
import { askAgain } from '../sittings/ask-again.ts';
import { spend } from '../sittings/spend.ts';
import { planCardsNow } from '../telling/plan-cards.ts';
import { planAnswered } from '../telling/tell-answered.ts';
import { endReview } from './end-review.ts';
import { ownAccess } from './not-own-access.ts';
import { ownSheet } from './own-sheet.ts';

/**
 * Sends the answers of the caller's sheet, of one the caller stands in for, or of the team's; sent a second time nothing
 * changes. Where it went faster than it can be read, three of its lines are asked again first, and `sentAt` is null. What a stand-in may not answer stays with the one who is responsible, on a sheet of its own. With the last of its
 * sheets a review ends.
 * @throws Refusal `not-found`, `review-ended`; `lines-unanswered` while one is open
 */
export const sendAnswers: UseCase<Routes['sendAnswers']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { reviewId } = params;
    const now = parts.now();
    const sheet = await ownSheet(tx, { caller, today: dayInCopenhagen(now) }, reviewId, body);
    const { sheetId, sentAt, reviewerId } = sheet;
    if (sentAt) return { sentAt: sentAt.toISOString(), ...(await countsOf(tx, tenantId, sheetId)) };
    const open = await openLines(tx, tenantId, sheetId);
    const isOwn = sheet.of === 'stand-in' ? await ownAccess(tx, caller) : () => false;
    if (open.some(({ member_id }) => !isOwn(member_id))) throw new Refusal('lines-unanswered');
    await spend(tx, { tenantId, sheetId, personId }, body.spentMs);
    const isAskedAgain =
      open.length === 0 && (await askAgain(tx, parts, { tenantId, reviewId, sheetId, personId }, body.unchangedMs));
    if (isAskedAgain) return { sentAt: null, ...(await countsOf(tx, tenantId, sheetId)) };
    await tx
      .updateTable('review_sheets')
      .set({ sent_at: now })
      .where('tenant_id', '=', tenantId)
      .where('sheet_id', '=', sheetId)
      .execute();
    if (open.length > 0) {
      const lineIds = open.map(({ line_id }) => line_id);
      const move = { tenantId, reviewId, fromSheetId: sheetId, to: reviewerId, lineIds, by: personId };
      await moveLines(tx, parts, { ...move, why: 'left-open' });
    }
    const counts = await countsOf(tx, tenantId, sheetId);
    await appendLog(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId, actorId: personId, at: now }, [
      { verb: 'answers-sent', facts: counts },
    ]);
    if (counts.removals > 0) {
      const sheet = { tenantId, subject: 'review-sheet', subjectId: sheetId, now, newId: parts.newId } as const;
      await planMessages<typeof sheetMessages>(tx, sheet, [{ kind: 'plan-removals' }]);
    }
    await planAnswered(tx, { tenantId, sheetId }, parts);
    await endReview(tx, { tenantId, reviewId, now });
    await planCardsNow(tx, { tenantId, reviewId, sheetId }, parts);
    return { sentAt: now.toISOString(), ...counts };
  });

const openLines = (tx: Tx, tenantId: string, sheetId: string) =>
  tx
    .selectFrom('review_lines')
    .select(['line_id', 'member_id'])
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', sheetId)
    .where('answer', 'is', null)
    .where('vanished', 'is', null)
    .execute();

const countsOf = async (tx: Tx, tenantId: string, sheetId: string) => {
  const counts = await tx
    .selectFrom('review_lines')
    .select(({ fn }) => [
      fn.countAll<string>().filterWhere('answer', '=', 'keep').as('kept'),
      fn.countAll<string>().filterWhere('answer', '=', 'remove').as('removals'),
    ])
    .where('tenant_id', '=', tenantId)
    .where('sheet_id', '=', sheetId)
    .executeTakeFirstOrThrow();
  return { kept: Number(counts.kept), removals: Number(counts.removals) };
};
