import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import { arrayOfIds } from './array-of-ids.ts';
import { isListable } from './end-unlisted.ts';
import type { ListSeen } from './list-seen.ts';
import type { ToldBefore } from './told-before.ts';

type In = {
  readonly tenant_id: string;
  readonly round: number;
  readonly since: Date | null;
  /** Where it is missing, any of them may have been told before. */
  readonly toldBefore?: ToldBefore | undefined;
};

// All ids in one array, each list a slice of it.
const rowsOf = (lists: readonly ListSeen[], toldBefore: ToldBefore = () => true) => {
  let end = 0;
  const ends = lists.map(({ members }) => {
    end += members.size;
    return end;
  });
  return sql`(select group_id, relation, ids[begins:ends], case when cardinality(kinds::text[]) = 1
        then array_fill((kinds::text[])[1], array[ends - begins + 1]) else kinds::text[] end, is_told
    from (select ${arrayOfIds(lists.flatMap(({ members }) => [...members.keys()]))}::uuid[] as ids) as all_of_them,
      unnest(${lists.map(({ groupId }) => groupId)}::uuid[], ${lists.map(({ relation }) => relation)}::text[],
        ${lists.map(({ members }, at) => (ends[at] ?? 0) - members.size + 1)}::integer[], ${ends}::integer[],
        ${lists.map(({ members }) => kindsOf(members))}::text[], ${lists.map(toldBefore)}::boolean[])
        as each (group_id, relation, begins, ends, kinds, is_told))
    as seen (group_id, relation, object_ids, kinds, is_told)`;
};

/** As the text of an array, of one element where all are of a kind; nothing in the names of kinds means something to an array. */
const kindsOf = (members: ListSeen['members']): string => {
  const kinds = [...members.values()];
  return `{${(kinds.every((kind) => kind === kinds[0]) ? kinds.slice(0, 1) : kinds).join()}}`;
};

/** A part takes more until it has so many: parts that grew on would be written anew each time. */
const aPart = 100;

/** Adds what was seen to the lists, each once. `since` is that of the memberships that are new, or are back. */
export const putLists = async (
  tx: Tx,
  { tenant_id, round, since, toldBefore }: In,
  lists: readonly ListSeen[],
): Promise<void> => {
  if (lists.length === 0) return;
  await sql`
    with seen as materialized (select * from ${rowsOf(lists, toldBefore)}),
    -- The usual page of a first reading meets none.
    met as materialized (
      select seen.*, l.part, l.object_ids as own_ids from seen join directory_member_lists as l using (group_id, relation)
      where l.tenant_id = ${tenant_id}::uuid and seen.is_told and l.object_ids && seen.object_ids),
    known as materialized (
      select group_id, relation, object_id from met,
        lateral (select unnest(own_ids) as object_id intersect select unnest(object_ids)) as twice),
    again as (
      update directory_member_lists as l set (kinds, sinces, rounds, gone_ats) = (
        select array_agg(coalesce(told_kind, kind)) filter (where place > 0),
          array_agg(case when is_told and gone_at is not null then ${since}::timestamptz else since end) filter (where place > 0),
          array_agg(case when is_told then ${round}::integer else round end) filter (where place > 0),
          array_agg(case when not is_told then gone_at end) filter (where place > 0)
        from (
          -- A full join is always done by hashes; that these are a hundred each is not foreseen.
          select m.*, n.kind as told_kind, n.object_id is not null as is_told
          from unnest(l.object_ids, l.kinds, l.sinces, l.rounds, l.gone_ats) with ordinality
            as m (object_id, kind, since, round, gone_at, place)
          full join unnest(met.object_ids, met.kinds) as n (object_id, kind) on n.object_id = m.object_id
          order by m.place) as each)
      from met
      where l.tenant_id = ${tenant_id}::uuid and l.group_id = met.group_id and l.relation = met.relation and l.part = met.part),
    fresh as (
      select group_id, relation, object_ids, kinds from seen
      where (group_id, relation) not in (select group_id, relation from met)
      union all
      select group_id, relation, array_agg(object_id), array_agg(kind)
      from seen, unnest(object_ids, kinds) as m (object_id, kind)
      where (group_id, relation) in (select group_id, relation from met)
        and (group_id, relation, object_id) not in (select * from known)
      group by 1, 2)
    insert into directory_member_lists as l (tenant_id, group_id, relation, part, object_ids, kinds, sinces, rounds, gone_ats)
    select ${tenant_id}::uuid, group_id, relation, coalesce(last.part, 1), object_ids, kinds, array_fill(${since}::timestamptz, size),
      array_fill(${round}::integer, size), array_fill(null::timestamptz, size)
    from fresh, lateral (select array[cardinality(object_ids)] as size) as all_of_it
    left join lateral (
      -- No row is written twice in one statement.
      select case when cardinality(o.object_ids) < ${aPart}
        and (o.group_id, o.relation, o.part) not in (select group_id, relation, part from met) then o.part else o.part + 1 end as part
      from directory_member_lists as o
      where o.tenant_id = ${tenant_id}::uuid and o.group_id = fresh.group_id and o.relation = fresh.relation
      order by o.part desc limit 1) as last on true
    on conflict (tenant_id, group_id, relation, part) do update set object_ids = l.object_ids || excluded.object_ids,
      kinds = l.kinds || excluded.kinds, sinces = l.sinces || excluded.sinces, rounds = l.rounds || excluded.rounds,
      gone_ats = l.gone_ats || excluded.gone_ats`.execute(tx);
};

/** A deleted account's memberships stand until it is purged, though a first round may tell of them as removed (issue 5855). */
export const endInLists = async (tx: Tx, tenantId: string, lists: readonly ListSeen[], now: Date): Promise<void> => {
  if (lists.length === 0) return;
  await sql`
    update directory_member_lists as l set gone_ats = (
      select array_agg(case when m.gone_at is null and s.object_id is not null and ${isListable} then ${now}::timestamptz
        else m.gone_at end order by m.place)
      from unnest(l.object_ids, l.gone_ats) with ordinality as m (object_id, gone_at, place)
      left join unnest(seen.object_ids) as s (object_id) on s.object_id = m.object_id)
    from ${rowsOf(lists)}
    where l.tenant_id = ${tenantId}::uuid and l.group_id = seen.group_id and l.relation = seen.relation
      and l.object_ids && seen.object_ids`.execute(tx);
};
