import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../database/transaction.ts';

/** @throws Refusal `not-found` where the municipality has no such review */
export const requireReview = async (tx: Tx, tenantId: string, reviewId: string): Promise<void> => {
  const review = await tx
    .selectFrom('reviews')
    .select('review_id')
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  if (!review) throw new Refusal('not-found');
};
