import type { Tx } from '../../database/transaction.ts';

/** When the directory was last read; null while the first reading is not done. */
export const lastRead = async (tx: Tx, tenantId: string): Promise<Date | null> => {
  const reading = await tx
    .selectFrom('directory_readings')
    .select('done_at')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return reading?.done_at ?? null;
};
