import type { Tx } from '../../database/transaction.ts';

/**
 * What the people of the mirror tell of sign-ins: as the last whole reading was told, and no more than the one under way is,
 * which has written some of them anew. Null while it is not known.
 */
export const readSignIns = async (tx: Tx, tenantId: string) => {
  const reading = await tx
    .selectFrom('directory_readings')
    .select(['sign_ins', 'sign_ins_done'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  if (!reading) return null;
  return reading.sign_ins_done === 'known' ? reading.sign_ins : reading.sign_ins_done;
};
