import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../../database/transaction.ts';

type Of = { readonly tenantId: string; readonly reviewId: string; readonly sheetId: string };

/**
 * A reviewer's sheet that can still be answered.
 * @throws Refusal `not-found`, also for the team's; `review-ended`, `answers-sent`
 */
export const openSheetIn = async (tx: Tx, { tenantId, reviewId, sheetId }: Of) => {
  const sheet = await tx
    .selectFrom('review_sheets as s')
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .select(['s.reviewer_id', 's.sent_at', 'r.state', 'r.ends'])
    .where('s.tenant_id', '=', tenantId)
    .where('s.review_id', '=', reviewId)
    .where('s.sheet_id', '=', sheetId)
    .executeTakeFirst();
  if (!sheet?.reviewer_id) throw new Refusal('not-found');
  if (sheet.state === 'ended') throw new Refusal('review-ended');
  if (sheet.sent_at) throw new Refusal('answers-sent');
  return { reviewerId: sheet.reviewer_id, ends: sheet.ends };
};
