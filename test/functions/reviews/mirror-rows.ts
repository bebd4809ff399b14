import { inTenant } from '#functions/database/transaction.ts';
import { putLists } from '#functions/directory/mirror/keep-lists.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { tenantA } from '#test/support/database/database.ts';
import type { TestDesk } from '#test/support/desk.ts';

/** Writes into the mirror what the pretended directory does not know: owners, and groups in groups. */
export const link = (
  desk: TestDesk,
  group: number,
  relation: 'owner' | 'member',
  object: number | string,
  kind: 'user' | 'group' | 'device' = 'user',
) =>
  inTenant(desk.db, tenantA, (tx) =>
    putLists(tx, { tenant_id: tenantA, round: 1, since: null }, [
      {
        groupId: idOf(group),
        relation,
        members: new Map([[typeof object === 'string' ? object : idOf(object), kind]]),
      },
    ]),
  );

/** Describes a group as Entra would. */
export const describeGroup = (desk: TestDesk, group: number, description: string) =>
  inTenant(desk.db, tenantA, (tx) =>
    tx
      .updateTable('directory_groups')
      .set({ description })
      .where('tenant_id', '=', tenantA)
      .where('group_id', '=', idOf(group))
      .execute(),
  );
