import { sql } from 'kysely';
import { appendLog } from '../../database/log.ts';
import type { SubjectRef } from '../../database/subject-kind.ts';
import { inTenant } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { reviewMessages, sheetMessages } from '../messages.ts';
import { openSheetOf } from '../moving/open-sheet-of.ts';
import { countSheet } from '../review-progress.ts';
import { planTelling } from '../telling/plan-telling.ts';
import { settleSections } from './settle-sections.ts';

/**
 * Opens a reviewer's sheet with the lines that were made for it, and plans what the reviewer is told; from now on they are
 * sealed. Opened twice, it is one.
 */
export const deliverOpenSheet: DeliverIn<typeof reviewMessages, 'open-sheet'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId: reviewId } = row;
  const { reviewerId } = message;
  await inTenant(parts.db, tenantId, async (tx) => {
    const waiting = await tx
      .selectFrom('review_made_lines')
      .select('line_id')
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .where('reviewer_id', reviewerId === null ? 'is' : '=', reviewerId)
      .limit(1)
      .executeTakeFirst();
    if (!waiting) return;
    await settleSections(tx, { tenantId, reviewId, reviewerId });
    // Another may have handed lines over to this reviewer before.
    const now = parts.now();
    const opening = { newId: () => message.sheetId, at: now };
    const { sheetId, isNew } = await openSheetOf(tx, { tenantId, reviewId, reviewerId }, opening);
    const sheet: SubjectRef = { tenantId, subject: 'review-sheet', subjectId: sheetId };
    const { rows } = await sql<{ line_id: string }>`
      with taken as (
        delete from review_made_lines
        where tenant_id = ${tenantId} and review_id = ${reviewId} and ${isOf(reviewerId)}
        returning *)
      insert into review_lines (tenant_id, sheet_id, line_id, review_id, group_id, member_id, facts, section, source, gaps)
      select tenant_id, ${sheetId}::uuid, line_id, review_id, group_id, member_id, facts, section, source, gaps from taken
      returning line_id`.execute(tx);
    await countSheet(tx, { tenantId, reviewId, sheetId }, parts);
    const { newId } = parts;
    if (reviewerId && isNew) await planTelling(tx, { ...sheet, reviewId }, parts);
    else if (reviewerId)
      await planMessages<typeof sheetMessages>(tx, { ...sheet, now, newId }, [{ kind: 'ask-reviewer' }]);
    const facts = { reviewId, reviewerId, lines: rows.length };
    await appendLog(tx, { ...sheet, actorId: null, at: now }, [{ verb: 'sheet-opened', facts }]);
  });
  return { end: 'done' };
};

/** `is not distinct from` would read the lines of everybody: no index serves it. */
const isOf = (reviewerId: string | null) =>
  reviewerId === null ? sql<boolean>`reviewer_id is null` : sql<boolean>`reviewer_id = ${reviewerId}::uuid`;
