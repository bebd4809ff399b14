import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import type { MessageKind } from './messages.ts';

/**
 * Drops the open messages of one kind about a case: another replaces them, or none.
 * @param what only messages with this `what`, where given
 * @returns how many there were
 */
export const dropOpen = async (
  tx: Tx,
  { tenant_id, case_id }: { readonly tenant_id: string; readonly case_id: string },
  kind: MessageKind,
  now: Date,
  what?: string,
): Promise<number> => {
  const { numUpdatedRows } = await tx
    .updateTable('outbox')
    .set({ state: 'dropped', finished_at: now })
    .where('tenant_id', '=', tenant_id)
    .where('subject_id', '=', case_id)
    .where('kind', '=', kind)
    .where('state', '=', 'open')
    .$if(what !== undefined, (q) => q.where(sql<boolean>`payload ->> 'what' = ${what}`))
    .executeTakeFirst();
  return Number(numUpdatedRows);
};
