import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { ThingSeen } from '../../graph/directory/seen.ts';
import type { Reading } from './reading.ts';

const kindIn = { devices: 'device', contacts: 'contact' } as const;

/**
 * Whether any group has members of this kind, so that their names are worth a list: between two thorough readings only where
 * one has no name yet.
 */
export const hasThings = async (
  tx: Tx,
  { tenant_id, is_thorough }: Reading,
  phase: keyof typeof kindIn,
): Promise<boolean> => {
  const nameless = sql<boolean>`object_id not in (select object_id from directory_things where tenant_id = ${tenant_id}::uuid)`;
  const one = await tx
    .selectFrom('directory_memberships')
    .select('object_id')
    .where('tenant_id', '=', tenant_id)
    .where('holds_things', '=', true)
    .where('kind', '=', kindIn[phase])
    .where('gone_at', 'is', null)
    .$if(!is_thorough, (query) => query.where(nameless))
    .limit(1)
    .executeTakeFirst();
  return one !== undefined;
};

/** Keeps what members are called; of what is no member nothing is kept. */
export const keepThings = async (tx: Tx, { tenant_id }: Reading, rows: readonly ThingSeen[]): Promise<void> => {
  if (rows.length === 0) return;
  const seen = [...new Map(rows.map((row) => [row.objectId, row])).values()];
  await sql`
    insert into directory_things as t (tenant_id, object_id, name)
    select ${tenant_id}::uuid, seen.id, seen.name
    from unnest(${seen.map(({ objectId }) => objectId)}::uuid[], ${seen.map(({ name }) => name)}::text[]) as seen (id, name)
    where seen.id in (${membersOf(tenant_id)})
    on conflict (tenant_id, object_id) do update set name = excluded.name where t.name <> excluded.name`.execute(tx);
};

/** Forgets the names of what is no member any more. */
export const forgetThings = (tx: Tx, { tenant_id }: Reading) =>
  sql`
    delete from directory_things as t where t.tenant_id = ${tenant_id}::uuid
      and t.object_id not in (${membersOf(tenant_id)})`.execute(tx);

const membersOf = (tenantId: string) => sql`
  select m.object_id from directory_memberships as m where m.tenant_id = ${tenantId}::uuid and m.holds_things
    and m.relation = 'member' and m.gone_at is null`;
