import type { Tx } from '../../database/transaction.ts';

/** The policies of which some people are still to be asked. */
export const stillAsking = async (tx: Tx, tenantId: string): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('outbox')
    .select('subject_id')
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'ask-readers')
    .where('state', '=', 'open')
    .execute();
  return new Set(rows.map(({ subject_id }) => subject_id));
};
