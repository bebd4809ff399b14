import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { type NameOf, readNames } from '../../people/names.ts';

/** Puts names to ids as the directory has them, also of those who are gone; else as the desk has met them. */
export const readDirectoryNames = async (
  tx: Tx,
  tenantId: string,
  ids: readonly (string | null)[],
): Promise<NameOf> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await tx
    .selectFrom('directory_people')
    .select(['person_id', 'name'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`person_id = any(${wanted}::uuid[])`)
    .execute();
  const names = new Map(rows.map(({ person_id, name }) => [person_id, name]));
  const met = await readNames(
    tx,
    tenantId,
    wanted.filter((id) => !names.has(id)),
  );
  return (personId) => {
    const name = personId === null ? undefined : names.get(personId);
    return name === undefined ? met(personId) : { personId, name };
  };
};
