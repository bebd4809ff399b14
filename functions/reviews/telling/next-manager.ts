import type { Tx } from '../../database/transaction.ts';

/**
 * The nearest manager above a person who can be told: a guest, or one whose account is closed or gone, is passed over. Undefined where
 * there is none, also in a ring of managers.
 */
export const nextManagerOf = async (tx: Tx, tenantId: string, personId: string): Promise<string | undefined> => {
  const passed = new Set([personId]);
  let managerId = (await personOf(tx, tenantId, personId))?.manager_id;
  while (managerId && !passed.has(managerId)) {
    passed.add(managerId);
    const manager = await personOf(tx, tenantId, managerId);
    if (manager?.account === 'enabled' && !manager.is_guest && manager.gone_at === null) return managerId;
    managerId = manager?.manager_id;
  }
  return undefined;
};

const personOf = (tx: Tx, tenantId: string, personId: string) =>
  tx
    .selectFrom('directory_people')
    .select(['manager_id', 'account', 'is_guest', 'gone_at'])
    .where('tenant_id', '=', tenantId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
