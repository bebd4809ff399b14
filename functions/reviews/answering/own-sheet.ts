import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';

export type OwnSheet = { readonly sheetId: string; readonly sentAt: Date | null };

/**
 * The caller's sheet of an open review, locked: of two devices one writes at a time.
 * @throws Refusal `not-found`: the caller is not asked in it, and does not learn that it exists; `review-ended`
 */
export const ownSheet = async (tx: Tx, { tenantId, personId }: Caller, reviewId: string): Promise<OwnSheet> => {
  const row = await tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .select(['s.sheet_id', 's.sent_at', 'r.state'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.review_id', '=', reviewId)
    .where('s.reviewer_id', '=', personId)
    .forUpdate('s')
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  if (row.state === 'ended') throw new Refusal('review-ended');
  await lockChain(tx, { tenantId, subject: 'review-sheet', subjectId: row.sheet_id });
  return { sheetId: row.sheet_id, sentAt: row.sent_at };
};
