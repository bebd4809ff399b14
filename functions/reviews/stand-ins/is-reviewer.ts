import type { Caller } from '#shared/people/caller.ts';
import type { Tx } from '../../database/transaction.ts';

/** Whether a person was ever asked in a review. */
export const isReviewer = async (tx: Tx, { tenantId, personId }: Caller): Promise<boolean> => {
  const asked = await tx
    .selectFrom('review_sheets')
    .select('sheet_id')
    .where('tenant_id', '=', tenantId)
    .where('reviewer_id', '=', personId)
    .limit(1)
    .executeTakeFirst();
  return asked !== undefined;
};
