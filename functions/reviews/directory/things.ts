import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';

/** What devices, contacts and programs are called, where the desk may know it. */
export const namesOfThings = async (
  tx: Tx,
  tenantId: string,
  objectIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (objectIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('directory_things')
    .select(['object_id', 'name'])
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`object_id = any(${[...new Set(objectIds)]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ object_id, name }) => [object_id, name]));
};
