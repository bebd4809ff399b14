import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { Reading } from './reading.ts';

type Listed = 'directory_groups' | 'directory_people';

/** How many of those known a reading has not listed. */
export const unlisted = async (tx: Tx, { tenant_id, round }: Reading, table: Listed) => {
  const { known, missing } = await tx
    .selectFrom(table)
    .select(({ fn }) => [
      fn.countAll<string>().as('known'),
      fn.countAll<string>().filterWhere('round', '<', round).as('missing'),
    ])
    .where('tenant_id', '=', tenant_id)
    .where('gone_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { known: Number(known), missing: Number(missing) };
};

/** After a reading of all of them: what it did not list is gone. */
export const endUnlisted = (tx: Tx, { tenant_id, round }: Reading, table: Listed, now: Date) =>
  tx
    .updateTable(table)
    .set({ gone_at: now })
    .where('tenant_id', '=', tenant_id)
    .where('round', '<', round)
    .where('gone_at', 'is', null)
    .execute();

/**
 * After the groups: a membership that was not listed is gone. Those of a group that is gone stand, and those of a deleted
 * account: neither is listed (microsoft-graph-docs issue 14708), and both are back when it is restored. Programs are read
 * apart.
 */
export const endUnlistedMemberships = (tx: Tx, { tenant_id, round }: Reading, now: Date) =>
  sql`
    update directory_memberships as m set gone_at = ${now}::timestamptz
    where m.tenant_id = ${tenant_id}::uuid and m.round < ${round}::integer and m.gone_at is null
      and m.kind <> 'service-principal' and not exists (select from directory_groups as g
        where g.tenant_id = m.tenant_id and g.group_id = m.group_id and g.gone_at is not null)
      and ${isListable}`.execute(tx);

/** Whether Graph would tell of a membership (`m`) at all. */
export const isListable = sql<boolean>`not exists (select from directory_people as p
  where p.tenant_id = m.tenant_id and p.person_id = m.object_id and p.account = 'deleted' and p.gone_at is null)`;
