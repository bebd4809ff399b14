import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../../database/transaction.ts';

/**
 * Whose access a person does not answer for: the own, and that of the own manager (ISO/IEC 27002:2022 5.3). Lines are given
 * out so; but the team answers together, a stand-in for another, and managers change.
 */
export const ownAccess = async (
  tx: Tx,
  { tenantId, personId }: Pick<Caller, 'tenantId' | 'personId'>,
): Promise<(memberId: string) => boolean> => {
  const own = await tx
    .selectFrom('directory_people')
    .select('manager_id')
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return (memberId) => memberId === personId || memberId === own?.manager_id;
};

/** @throws Refusal `own-access` where one of these members is among them */
export const notOwnAccess = async (tx: Tx, caller: Caller, memberIds: readonly string[]): Promise<void> => {
  if (memberIds.some(await ownAccess(tx, caller))) throw new Refusal('own-access');
};
