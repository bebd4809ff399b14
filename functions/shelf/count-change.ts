import { sql } from 'kysely';
import type { Tx } from '../database/transaction.ts';

/**
 * Counts a change of the municipality's guidance, so that every instance takes it up. Changes wait for each other from here
 * to the end of their transactions.
 */
export const countChange = async (tx: Tx, tenantId: string): Promise<number> => {
  const { counted } = await tx
    .insertInto('guidance_changes')
    .values({ tenant_id: tenantId, counted: 1 })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet({ counted: sql<number>`guidance_changes.counted + 1` }),
    )
    .returning('counted')
    .executeTakeFirstOrThrow();
  return counted;
};
