import type { Caller } from '#shared/people/caller.ts';
import { sendWithNext, type Tx } from '../../database/transaction.ts';

type Shown = { readonly sheet_id: string; readonly review_id: string; readonly reviewer_id: string | null };

/** Keeps that reviewers have opened what they are asked: the first time only. */
export const noteSeen = async (
  tx: Tx,
  { tenantId, personId }: Caller,
  shown: readonly Shown[],
  now: Date,
): Promise<void> => {
  const own = shown.filter(({ reviewer_id }) => reviewer_id === personId);
  if (own.length === 0) return;
  const noted = tx
    .updateTable('review_progress')
    .set({ seen_at: now })
    .where('tenant_id', '=', tenantId)
    .where(
      'review_id',
      'in',
      own.map(({ review_id }) => review_id),
    )
    .where(
      'sheet_id',
      'in',
      own.map(({ sheet_id }) => sheet_id),
    )
    .where('seen_at', 'is', null)
    .compile();
  // The page does not wait for it.
  await sendWithNext(tx, noted);
};
