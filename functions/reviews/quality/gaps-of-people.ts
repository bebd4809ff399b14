import { sql } from 'kysely';
import type { AnsweredBy } from '#shared/reviews/choose-reviewer.ts';
import type { DataGap } from '#shared/reviews/data-gaps.ts';
import type { Tx } from '../../database/transaction.ts';
import { isAway } from './is-away.ts';

/** What lacks, before it is known whether somebody was asked to mend it. */
export type FoundGap = Omit<DataGap, 'task'>;

export type OfReview = { readonly tenantId: string; readonly reviewId: string };

type Row = {
  readonly gap: Exclude<DataGap['kind'], `sign-ins-${string}`>;
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly lines: number;
  readonly sources: AnsweredBy[];
  readonly reviewers: (string | null)[];
  readonly reviewer_name: string | null;
};

/**
 * People who are here and whose lines another answers because their manager or sponsor lacks, as long as the directory still says so: each
 * person, or, where it is the manager who cannot answer, the manager with all of theirs.
 */
export const gapsOfPeople = async (tx: Tx, { tenantId, reviewId }: OfReview): Promise<readonly FoundGap[]> => {
  const { rows } = await sql<Row>`
    with lacking as (
      select gap, l.member_id, l.source, s.reviewer_id,
        case when gap in ('manager-left', 'manager-is-guest') then d.manager_id else d.person_id end as about
      from review_lines as l
      join review_sheets as s on s.tenant_id = l.tenant_id and s.sheet_id = l.sheet_id
      cross join lateral unnest(l.gaps) as gap
      join directory_people as d on d.tenant_id = l.tenant_id and d.person_id = l.member_id and not ${isAway(sql`d`)}
      left join directory_people as m on m.tenant_id = d.tenant_id and m.person_id = d.manager_id
      where l.tenant_id = ${tenantId}::uuid and l.review_id = ${reviewId}::uuid and l.gaps <> '{}' and case gap
        when 'no-manager' then d.manager_id is null
        when 'manager-is-self' then d.manager_id = d.person_id
        when 'manager-left' then d.manager_id <> d.person_id and ${isAway(sql`m`)}
        when 'manager-is-guest' then d.manager_id <> d.person_id and m.is_guest and not ${isAway(sql`m`)}
        when 'guest-without-sponsor' then d.manager_id is null and d.sponsor_ids = '{}'
        when 'sponsor-left' then d.sponsor_ids <> '{}' and not exists (
          select from directory_people as o where o.tenant_id = d.tenant_id and o.person_id = any(d.sponsor_ids)
            and not o.is_guest and not ${isAway(sql`o`)})
        else false end)
    select gap, about as id, coalesce(max(p.name), '') as name, count(distinct member_id)::int as people,
      count(*)::int as lines, array_agg(distinct source) as sources, array_agg(distinct reviewer_id) as reviewers,
      max(r.name) as reviewer_name
    from lacking
    left join directory_people as p on p.tenant_id = ${tenantId}::uuid and p.person_id = about
    left join directory_people as r on r.tenant_id = ${tenantId}::uuid and r.person_id = reviewer_id
    group by gap, about`.execute(tx);
  return rows.map(({ gap, id, name, people, lines, sources, reviewers, reviewer_name }) => ({
    kind: gap,
    about: { id, name },
    count: people,
    lines,
    meanwhile: sources,
    reviewer: onlyOne(reviewers, reviewer_name),
  }));
};

const onlyOne = ([first, ...others]: readonly (string | null)[], name: string | null): DataGap['reviewer'] =>
  first && others.length === 0 ? { personId: first, name: name ?? '' } : null;
