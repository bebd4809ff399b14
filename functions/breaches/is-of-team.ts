import type { Tx } from '../database/transaction.ts';

/** Whether the directory, as it was last read, knows somebody as one of the GDPR team. */
export const isOfTeam = async (tx: Tx, tenantId: string, personId: string): Promise<boolean> => {
  const member = await tx
    .selectFrom('role_holders')
    .select('person_id')
    .where('tenant_id', '=', tenantId)
    .where('role', '=', 'Gdpr.Team')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return member !== undefined;
};
