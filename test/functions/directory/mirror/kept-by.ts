import type { Database } from '#functions/database/connect.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { tenantA } from '#test/support/database/database.ts';

/** What the mirror keeps and is not gone: the last digits of the members, the people and the groups. */
export const keptBy = (db: () => Database) => ({
  members: () =>
    inTenant(db(), tenantA, async (tx) => {
      const rows = await tx
        .selectFrom('directory_memberships')
        .select('object_id')
        .where('gone_at', 'is', null)
        .orderBy('object_id')
        .execute();
      return rows.map(({ object_id }) => Number(object_id.slice(-12)));
    }),
  people: () =>
    inTenant(db(), tenantA, (tx) =>
      tx.selectFrom('directory_people').selectAll().where('gone_at', 'is', null).orderBy('person_id').execute(),
    ),
  groups: () =>
    inTenant(db(), tenantA, (tx) =>
      tx.selectFrom('directory_groups').selectAll().where('gone_at', 'is', null).execute(),
    ),
});
