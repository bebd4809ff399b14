import { appendLog, lockChain } from '../../database/log.ts';
import type { SubjectRef } from '../../database/subject-kind.ts';
import type { Tx } from '../../database/transaction.ts';

type Of = { readonly tenantId: string; readonly reviewId: string; readonly reviewerId: string | null };

/** `isNew`: made now, so that it has no chain yet and the reviewer knows nothing of it. */
export type OpenSheet = { readonly sheetId: string; readonly isNew: boolean };

/**
 * The one sheet of a review that a reviewer (null: the GDPR team) has not sent, made where there is none; locked.
 * @param at when it is opened, if it is
 * @param lockedAlready a sheet whose chain this transaction has locked before, and not changed yet
 */
export const openSheetOf = async (
  tx: Tx,
  of: Of,
  { newId, at }: { readonly newId: () => string; readonly at: Date },
  lockedAlready?: SubjectRef,
): Promise<OpenSheet> => {
  const sheetId = newId();
  const { tenantId, reviewId, reviewerId } = of;
  const made = await tx
    .insertInto('review_sheets')
    .values({ tenant_id: tenantId, sheet_id: sheetId, review_id: reviewId, reviewer_id: reviewerId, opened_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 0n) return { sheetId, isNew: true };
  const standing = await unsentOf(tx, of);
  if (standing) {
    // What was altered past the desk is noted one chain at a time.
    if (lockedAlready) await appendLog(tx, { ...lockedAlready, actorId: null, at }, []);
    await lockChain(tx, { tenantId, subject: 'review-sheet', subjectId: standing });
    if ((await unsentOf(tx, of)) === standing) return { sheetId: standing, isNew: false };
  }
  // It was sent this very moment.
  return openSheetOf(tx, of, { newId, at }, lockedAlready);
};

const unsentOf = async (tx: Tx, { tenantId, reviewId, reviewerId }: Of): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('review_sheets')
    .select('sheet_id')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .where('reviewer_id', reviewerId === null ? 'is' : '=', reviewerId)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  return row?.sheet_id;
};
