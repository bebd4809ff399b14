import { appendLog, lockChain } from '../../database/log.ts';
import type { Tx } from '../../database/transaction.ts';

type Of = { readonly tenantId: string; readonly reviewId: string; readonly now: Date };

/** Ends a review in which every sheet has been opened and sent; any other goes on. */
export const endReview = async (tx: Tx, { tenantId, reviewId, now }: Of): Promise<void> => {
  const review = { tenantId, subject: 'review', subjectId: reviewId } as const;
  await lockChain(tx, review);
  const { state } = await tx
    .selectFrom('reviews')
    .select('state')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  // A sheet whose lines all went to others asks nothing.
  const open = await tx
    .selectFrom('review_sheets as s')
    .innerJoin('review_progress as p', (join) =>
      join.onRef('p.tenant_id', '=', 's.tenant_id').onRef('p.sheet_id', '=', 's.sheet_id'),
    )
    .select('s.sheet_id')
    .where('s.tenant_id', '=', tenantId)
    .where('s.review_id', '=', reviewId)
    .where('s.sent_at', 'is', null)
    .where('p.lines', '>', 0)
    .limit(1)
    .executeTakeFirst();
  const unopened = await tx
    .selectFrom('review_made_lines')
    .select('line_id')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .limit(1)
    .executeTakeFirst();
  if (state !== 'open' || open || unopened) return;
  await tx
    .updateTable('reviews')
    .set({ state: 'ended' })
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .execute();
  await appendLog(tx, { ...review, actorId: null, at: now }, [{ verb: 'review-ended' }]);
};
