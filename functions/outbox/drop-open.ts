import type { Tx } from '../database/transaction.ts';
import type { TellingKind } from './telling.ts';

/** Drops what was still to be told of one kind about a case: something else is told instead. */
export const dropOpen = async (
  tx: Tx,
  { tenant_id, breach_id }: { readonly tenant_id: string; readonly breach_id: string },
  kind: TellingKind,
  now: Date,
): Promise<void> => {
  await tx
    .updateTable('outbox')
    .set({ state: 'dropped', finished_at: now })
    .where('tenant_id', '=', tenant_id)
    .where('subject_id', '=', breach_id)
    .where('kind', '=', kind)
    .where('state', '=', 'open')
    .execute();
};
