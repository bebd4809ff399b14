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
 * account: neither is listed (microsoft-graph-docs issue 14708), and both are back when it is restored. Those of a hidden
 * group that lists nobody stand as well: without Member.Read.Hidden its list is empty, whoever is in it (msgraph-sdk-dotnet
 * issue 1255). Programs are read apart.
 */
export const endUnlistedMemberships = (tx: Tx, reading: Reading, now: Date) =>
  sql`
    update directory_member_lists as l set gone_ats = (
      select array_agg(case when ${isUnlisted(reading)} then ${now}::timestamptz else m.gone_at end order by m.place)
      from unnest(l.object_ids, l.kinds, l.rounds, l.gone_ats) with ordinality as m (object_id, kind, round, gone_at, place))
    where l.tenant_id = ${reading.tenant_id}::uuid and ${isListed(reading)}`.execute(tx);

/**
 * Whether the groups lack more memberships than end in a night: of all, or most of one group. A page that was cut short says
 * nothing else (a group without members comes without the list of them).
 */
export const lacksMemberships = async (tx: Tx, reading: Reading): Promise<boolean> => {
  const { rows } = await sql<{ known: number; missing: number; most: number }>`
    select coalesce(sum(known), 0)::int as known, coalesce(sum(missing), 0)::int as missing,
      coalesce(max(missing) filter (where 2 * missing > known), 0)::int as most
    from (select sum(l.size) as known, coalesce(sum(lacking.missing), 0) as missing
      from directory_member_lists as l
      left join lateral (select count(*) as missing
        from unnest(l.object_ids, l.kinds, l.rounds, l.gone_ats) as m (object_id, kind, round, gone_at)
        where ${isUnlisted(reading)}) as lacking on ${isListed(reading)}
      where l.tenant_id = ${reading.tenant_id}::uuid
      group by l.group_id) as of_groups`.execute(tx);
  return rows.some(({ most, ...all }) => most > few || lacksMany(all));
};

/** So few may leave in a night without anybody wondering. */
const few = 20;

export const lacksMany = ({ known, missing }: { readonly known: number; readonly missing: number }): boolean =>
  missing > few && missing > known / 10;

/** Of a part of a list (`l`), whether what the reading has not listed of it is gone. */
const isListed = ({ round }: Reading) => sql<boolean>`
  ${round}::integer > any (l.rounds)
    and not exists (select from directory_groups as g where g.tenant_id = l.tenant_id and g.group_id = l.group_id
      and (g.gone_at is not null or g.is_hidden and l.relation = 'member' and not exists (select
        from directory_member_lists as seen where seen.tenant_id = g.tenant_id and seen.group_id = g.group_id
          and seen.relation = 'member' and ${round}::integer = any (seen.rounds))))`;

const isUnlisted = ({ round }: Reading) => sql<boolean>`
  m.round < ${round}::integer and m.gone_at is null and m.kind <> 'service-principal' and ${isListable}`;

/** Whether Graph would tell of a membership (`m`, in the list `l`) at all. */
export const isListable = sql<boolean>`not exists (select from directory_people as p
  where p.tenant_id = l.tenant_id and p.person_id = m.object_id and p.account = 'deleted' and p.gone_at is null)`;
