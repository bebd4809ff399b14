import { sql } from 'kysely';
import { dayInCopenhagen, startOfDay } from '#shared/time/copenhagen.ts';
import type { Tx } from '../../database/transaction.ts';

type Told = { readonly personId: string; readonly policyIds: readonly string[]; readonly now: Date };

/**
 * Notes that a person was told of these policies.
 * @returns whether nobody had told of them on the same day
 */
export const noteTold = async (tx: Tx, tenantId: string, { personId, policyIds, now }: Told): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('policy_readers')
    .set({ told_at: now })
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .where(sql<boolean>`policy_id = any(${[...policyIds]}::uuid[])`)
    .where((row) => row.or([row('told_at', 'is', null), row('told_at', '<', startOfDay(dayInCopenhagen(now)))]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
