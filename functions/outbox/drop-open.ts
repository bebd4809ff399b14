import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import type { MessageKind } from './messages.ts';

/**
 * Drops the open messages of one kind about a case: another replaces them, or none.
 * @param only only messages that say this, where given
 * @returns how many there were
 */
export const dropOpen = async (
  tx: Tx,
  { tenant_id, case_id }: { readonly tenant_id: string; readonly case_id: string },
  kind: MessageKind,
  now: Date,
  only: { readonly what?: string; readonly personId?: string } = {},
): Promise<number> => {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set({ state: 'dropped', finished_at: now })
    .where('tenant_id', '=', tenant_id)
    .where('subject_id', '=', case_id)
    .where('kind', '=', kind)
    .where('state', '=', 'open')
    .where(sql<boolean>`payload::jsonb @> ${JSON.stringify(only)}::jsonb`)
    .executeTakeFirst();
  return Number(numUpdatedRows);
};
