import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';
import type { MessageKind } from './messages.ts';

/**
 * Drops what was still to be told of one kind about a case: something else is told instead, or nothing.
 * @param what of that kind only this, where it names one
 */
export const dropOpen = async (
  tx: Tx,
  { tenant_id, case_id }: { readonly tenant_id: string; readonly case_id: string },
  kind: MessageKind,
  now: Date,
  what?: string,
): Promise<void> => {
  await tx
    .updateTable('outbox')
    .set({ state: 'dropped', finished_at: now })
    .where('tenant_id', '=', tenant_id)
    .where('subject_id', '=', case_id)
    .where('kind', '=', kind)
    .where('state', '=', 'open')
    .$if(what !== undefined, (q) => q.where(sql<boolean>`payload ->> 'what' = ${what}`))
    .execute();
};
