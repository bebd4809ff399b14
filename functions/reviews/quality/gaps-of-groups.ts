import { sql } from 'kysely';
import type { AnsweredBy } from '#shared/reviews/choose-reviewer.ts';
import { groupGaps, mostExpanded } from '#shared/reviews/data-gaps.ts';
import type { Tx } from '../../database/transaction.ts';
import type { FoundGap, OfReview } from './gaps-of-people.ts';
import { ownerLeaves } from './owner-leaves.ts';

type Row = {
  readonly group_id: string;
  readonly name: string;
  readonly lines: number;
  readonly sources: AnsweredBy[];
  readonly owners: number;
  readonly owners_here: number;
  readonly owner_leaves: boolean;
  readonly members: number;
  readonly nameless: number;
  readonly is_hidden: boolean;
  readonly is_described: boolean;
  readonly may_hold_programs: boolean;
};

/** What lacks of the groups of a review, as the directory was last read; groups that are gone lack nothing. */
export const gapsOfGroups = async (tx: Tx, of: OfReview): Promise<readonly FoundGap[]> => {
  const groups = await readGroups(tx, of);
  const each = groupGaps.flatMap((kind) =>
    groups.filter(lacks[kind]).map(
      (group): FoundGap => ({
        kind,
        about: { id: group.group_id, name: group.name },
        count: 1,
        lines: linesOf[kind](group),
        meanwhile: kind === 'owner-leaves' ? [] : group.sources,
        reviewer: null,
      }),
    ),
  );
  return [
    ...each,
    ...summed(
      'no-description',
      groups.filter(({ is_described }) => !is_described),
      ({ lines }) => lines,
    ),
    ...summed(
      'nameless-members',
      groups.filter(({ nameless }) => nameless > 0),
      ({ nameless }) => nameless,
    ),
    ...summed('perhaps-programs', groups.filter(isTooLargeToTell), () => null),
  ];
};

const lacks: Readonly<Record<(typeof groupGaps)[number], (group: Row) => boolean>> = {
  'no-owner': ({ owners }) => owners === 0,
  'owner-left': ({ owners, owners_here }) => owners > 0 && owners_here === 0,
  'owner-leaves': ({ owner_leaves }) => owner_leaves,
  'hidden-members': ({ is_hidden, members }) => is_hidden && members === 0,
};

const linesOf: Readonly<Record<(typeof groupGaps)[number], (group: Row) => number | null>> = {
  'no-owner': ({ lines }) => lines,
  'owner-left': ({ lines }) => lines,
  'owner-leaves': () => 1,
  // An empty list says nothing.
  'hidden-members': () => null,
};

const isTooLargeToTell = ({ may_hold_programs, members }: Row): boolean => may_hold_programs && members > mostExpanded;

const summed = (
  kind: 'no-description' | 'nameless-members' | 'perhaps-programs',
  groups: readonly Row[],
  countOf: (group: Row) => number | null,
): readonly FoundGap[] => {
  if (groups.length === 0) return [];
  const lines = groups.reduce<number | null>((sum, group) => {
    const own = countOf(group);
    return sum === null || own === null ? null : sum + own;
  }, 0);
  return [{ kind, about: null, count: groups.length, lines, meanwhile: [], reviewer: null }];
};

const readGroups = async (tx: Tx, { tenantId, reviewId }: OfReview): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    select d.group_id, d.name, g.lines, d.is_hidden, d.description is not null as is_described,
      d.kind = 'security' as may_hold_programs, coalesce(l.sources, '{}') as sources,
      coalesce(m.owners, 0) as owners, coalesce(m.owners_here, 0) as owners_here,
      coalesce(m.members, 0) as members, coalesce(m.nameless, 0) as nameless,
      ${ownerLeaves(sql`d`)} as owner_leaves
    from reviewed_groups as g
    join directory_groups as d on d.tenant_id = g.tenant_id and d.group_id = g.group_id and d.gone_at is null
    left join lateral (
      select count(*) filter (where relation = 'owner' and kind = 'user')::int as owners,
        count(*) filter (where relation = 'owner' and o.account = 'enabled' and not o.is_guest
          and o.gone_at is null)::int as owners_here,
        count(*) filter (where relation = 'member')::int as members,
        count(*) filter (where relation = 'member' and kind not in ('user', 'group') and t.name is null)::int as nameless
      from directory_memberships as one
      left join directory_people as o on o.tenant_id = one.tenant_id and o.person_id = one.object_id
      left join directory_things as t on t.tenant_id = one.tenant_id and t.object_id = one.object_id
      where one.tenant_id = g.tenant_id and one.group_id = g.group_id and one.gone_at is null) as m on true
    left join lateral (
      select array_agg(distinct source) as sources from review_lines
      where tenant_id = g.tenant_id and review_id = g.review_id and group_id = g.group_id) as l on true
    where g.tenant_id = ${tenantId}::uuid and g.review_id = ${reviewId}::uuid`.execute(tx);
  return rows;
};
