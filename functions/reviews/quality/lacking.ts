import { sql } from 'kysely';
import type { GapTask, MendableGap } from '#shared/reviews/gap-tasks.ts';
import type { Tx } from '../../database/transaction.ts';
import { isAway } from './is-away.ts';
import { ownerLeaves } from './owner-leaves.ts';

type Row = { readonly id: string; readonly name: string; readonly gap: MendableGap };
export type Lacking = Omit<Row, 'id'>;

/** What of these people and groups still lacks, as the directory was last read; by id. What is gone lacks nothing. */
export const lackingOf = async (
  tx: Tx,
  { tenantId, task }: { readonly tenantId: string; readonly task: GapTask },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Lacking>> => {
  const found = task === 'set-manager' ? withoutManager(tenantId, ids) : withoutOwner(tenantId, ids);
  const { rows } = await found.execute(tx);
  return new Map(rows.map(({ id, name, gap }) => [id, { name, gap }]));
};

/** Employees here without a manager, and those who cannot answer for the people they manage. */
const withoutManager = (tenantId: string, ids: readonly string[]) => sql<Row>`
  select p.person_id as id, p.name, case
      when ${isAway(sql`p`)} then 'manager-left'
      when p.is_guest then 'manager-is-guest'
      when p.manager_id is null then 'no-manager'
      else 'manager-is-self' end as gap
  from directory_people as p
  where p.tenant_id = ${tenantId}::uuid and p.person_id = any(${[...ids]}::uuid[]) and case
    when p.is_guest or ${isAway(sql`p`)} then exists (select from directory_people as o
      where o.tenant_id = p.tenant_id and o.manager_id = p.person_id and not ${isAway(sql`o`)})
    else p.manager_id is null or p.manager_id = p.person_id end`;

/** Groups without an owner who is here or about to lose the only one, and guests without a sponsor who is. */
const withoutOwner = (tenantId: string, ids: readonly string[]) => sql<Row>`
  select d.group_id as id, d.name, case when count(m.object_id) = 0 then 'no-owner' else 'owner-left' end as gap
  from directory_groups as d
  left join directory_memberships as m on m.tenant_id = d.tenant_id and m.group_id = d.group_id
    and m.relation = 'owner' and m.kind = 'user' and m.gone_at is null
  left join directory_people as o on o.tenant_id = m.tenant_id and o.person_id = m.object_id and not ${isAway(sql`o`)}
  where d.tenant_id = ${tenantId}::uuid and d.group_id = any(${[...ids]}::uuid[]) and d.gone_at is null
  group by d.group_id, d.name
  having count(o.person_id) = 0
  union all
  select d.group_id, d.name, 'owner-leaves' from directory_groups as d
  where d.tenant_id = ${tenantId}::uuid and d.group_id = any(${[...ids]}::uuid[]) and d.gone_at is null
    and ${ownerLeaves(sql`d`)}
  union all
  select p.person_id, p.name, case when p.sponsor_ids = '{}' then 'guest-without-sponsor' else 'sponsor-left' end
  from directory_people as p
  where p.tenant_id = ${tenantId}::uuid and p.person_id = any(${[...ids]}::uuid[]) and p.is_guest and not ${isAway(sql`p`)}
    and case when p.sponsor_ids = '{}' then p.manager_id is null else not exists (select from directory_people as o
      where o.tenant_id = p.tenant_id and o.person_id = any(p.sponsor_ids) and not ${isAway(sql`o`)}) end`;
