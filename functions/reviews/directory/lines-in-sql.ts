import { type RawBuilder, sql } from 'kysely';

/**
 * The common tables `holders` and `lines` of a statement: every membership of these groups, direct or through groups inside,
 * each once, as (root, object_id, kind) - what expandMembers (shared/reviews) reaches. Groups without groups inside are read
 * as they are: nothing of them can come twice.
 */
export const linesOf = (tenantId: string, groupIds: readonly string[]): RawBuilder<unknown> => sql`
  recursive holders (root, holder) as (
    select id, id from unnest(${[...groupIds]}::uuid[]) as id
    union
    select h.root, m.object_id from holders h join directory_memberships m
      on m.tenant_id = ${tenantId}::uuid and m.group_id = h.holder and m.relation = 'member' and m.holds_groups
        and m.kind = 'group' and m.gone_at is null),
  nested as (select distinct root from holders where root <> holder),
  lines (root, object_id, kind) as (
    select m.group_id, m.object_id, m.kind from directory_memberships m
    where m.tenant_id = ${tenantId}::uuid and m.relation = 'member' and m.gone_at is null and m.object_id <> m.group_id
      and m.group_id in (select id from unnest(${[...groupIds]}::uuid[]) as id except select root from nested)
    union all
    select distinct h.root, m.object_id, m.kind from holders h join directory_memberships m
      on m.tenant_id = ${tenantId}::uuid and m.group_id = h.holder and m.relation = 'member' and m.gone_at is null
    where h.root in (select root from nested) and m.object_id <> h.root)`;
