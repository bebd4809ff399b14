import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { CaseOf } from '../../subject/case-row.ts';

/**
 * Notes that what is known of a question's answer has changed, so that every instance reads it anew. Changes of one
 * municipality are counted one after another: none is passed over that commits later than the next.
 */
export const noteChange = async (tx: Tx, { tenant_id, case_id }: CaseOf): Promise<void> => {
  const { counted } = await tx
    .insertInto('question_changes')
    .values({ tenant_id, counted: 1 })
    .onConflict((on) => on.column('tenant_id').doUpdateSet({ counted: sql<number>`question_changes.counted + 1` }))
    .returning('counted')
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('questions')
    .set({ changed: counted })
    .where('tenant_id', '=', tenant_id)
    .where('case_id', '=', case_id)
    .execute();
};
