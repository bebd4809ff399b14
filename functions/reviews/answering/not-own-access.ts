import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Tx } from '../../database/transaction.ts';

/**
 * Whose access a person decides nothing about: the own, and that of the own manager (ISO/IEC 27002:2022 5.3) - neither the
 * answer nor who gives it, nor whether it is carried out. Lines are given out so; but the team answers together, a stand-in
 * for another, and managers change.
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

/**
 * The lines about others: of several that are moved or planned together the own stay for a colleague.
 * @throws Refusal `own-access` where all of them are own
 */
export const othersAccess = async <L>(
  tx: Tx,
  caller: Caller,
  lines: readonly L[],
  memberOf: (line: L) => string,
): Promise<readonly L[]> => {
  const isOwn = await ownAccess(tx, caller);
  const others = lines.filter((line) => !isOwn(memberOf(line)));
  if (lines.length > 0 && others.length === 0) throw new Refusal('own-access');
  return others;
};

/** @throws Refusal `own-access` where one of these members is among them */
export const notOwnAccess = async (tx: Tx, caller: Caller, memberIds: readonly string[]): Promise<void> => {
  if (memberIds.some(await ownAccess(tx, caller))) throw new Refusal('own-access');
};
