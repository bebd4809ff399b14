import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { appendLog } from '../../database/log.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { planCardsNow } from '../telling/plan-cards.ts';
import { endReview } from './end-review.ts';
import { ownSheet } from './own-sheet.ts';

/**
 * Sends the answers of the caller's sheet, or of the team's; sent a second time nothing changes. With the last of its sheets a
 * review ends.
 * @throws Refusal `not-found`, `review-ended`; `lines-unanswered` while one is open
 */
export const sendAnswers: UseCase<Routes['sendAnswers']> = (parts, caller, { params, body }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { sheetId, sentAt } = await ownSheet(tx, caller, params.reviewId, body.of);
    const counts = await tx
      .selectFrom('review_lines')
      .select(({ fn }) => [
        fn.countAll<string>().filterWhere('answer', 'is', null).as('open'),
        fn.countAll<string>().filterWhere('answer', '=', 'keep').as('kept'),
        fn.countAll<string>().filterWhere('answer', '=', 'remove').as('removals'),
      ])
      .where('tenant_id', '=', tenantId)
      .where('sheet_id', '=', sheetId)
      .executeTakeFirstOrThrow();
    const [kept, removals] = [Number(counts.kept), Number(counts.removals)];
    if (sentAt) return { sentAt: sentAt.toISOString(), kept, removals };
    if (Number(counts.open) > 0) throw new Refusal('lines-unanswered');
    const now = parts.now();
    await tx
      .updateTable('review_sheets')
      .set({ sent_at: now })
      .where('tenant_id', '=', tenantId)
      .where('sheet_id', '=', sheetId)
      .execute();
    await appendLog(tx, { tenantId, subject: 'review-sheet', subjectId: sheetId, actorId: personId, at: now }, [
      { verb: 'answers-sent', facts: { kept, removals } },
    ]);
    await endReview(tx, { tenantId, reviewId: params.reviewId, now });
    await planCardsNow(tx, { tenantId, reviewId: params.reviewId, sheetId }, parts);
    return { sentAt: now.toISOString(), kept, removals };
  });
