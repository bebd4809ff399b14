import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../database/transaction.ts';

/** The row of a review. @throws Refusal `not-found` where the municipality has no such review */
export const requireReview = async (tx: Tx, tenantId: string, reviewId: string) => {
  const review = await tx
    .selectFrom('reviews')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  if (!review) throw new Refusal('not-found');
  return review;
};
