import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../../database/transaction.ts';

/**
 * A person does not answer for their own access or that of their own manager (ISO/IEC 27002:2022 5.3). Lines are given out
 * so; but the team answers together, and managers change.
 * @throws Refusal `own-access`
 */
export const notOwnAccess = async (
  tx: Tx,
  { tenantId, personId }: Caller,
  memberIds: readonly string[],
): Promise<void> => {
  const own = await tx
    .selectFrom('directory_people')
    .select('manager_id')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (memberIds.some((id) => id === personId || id === own?.manager_id)) throw new Refusal('own-access');
};
