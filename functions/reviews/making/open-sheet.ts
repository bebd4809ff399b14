import { sql } from 'kysely';
import { appendLog, lockChain } from '../../database/log.ts';
import type { SubjectRef } from '../../database/subject-kind.ts';
import { inTenant } from '../../database/transaction.ts';
import type { DeliverIn } from '../../deliveries/delivery.ts';
import type { reviewMessages } from '../messages.ts';
import { countSheet } from '../review-progress.ts';
import { planTelling } from '../telling/plan-telling.ts';

/**
 * Opens a reviewer's sheet with the lines that were made for it, and plans what the reviewer is told; from now on they are
 * sealed. Opened twice, it is one.
 */
export const deliverOpenSheet: DeliverIn<typeof reviewMessages, 'open-sheet'> = async ({ parts, row, message }) => {
  const { tenantId, subjectId: reviewId } = row;
  const { sheetId, reviewerId } = message;
  await inTenant(parts.db, tenantId, async (tx) => {
    const sheet: SubjectRef = { tenantId, subject: 'review-sheet', subjectId: sheetId };
    await lockChain(tx, sheet);
    const made = await tx
      .insertInto('review_sheets')
      .values({ tenant_id: tenantId, sheet_id: sheetId, review_id: reviewId, reviewer_id: reviewerId })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) return;
    const { rows } = await sql<{ line_id: string }>`
      with taken as (
        delete from review_made_lines
        where tenant_id = ${tenantId} and review_id = ${reviewId} and reviewer_id is not distinct from ${reviewerId}::uuid
        returning *)
      insert into review_lines (tenant_id, sheet_id, line_id, review_id, group_id, member_id, facts, section, source, gaps)
      select tenant_id, ${sheetId}::uuid, line_id, review_id, group_id, member_id, facts, section, source, gaps from taken
      returning line_id`.execute(tx);
    await countSheet(tx, { tenantId, reviewId, sheetId }, parts);
    if (reviewerId) await planTelling(tx, { ...sheet, reviewId }, parts);
    const facts = { reviewId, reviewerId, lines: rows.length };
    await appendLog(tx, { ...sheet, actorId: null, at: parts.now() }, [{ verb: 'sheet-opened', facts }]);
  });
  return { end: 'done' };
};
