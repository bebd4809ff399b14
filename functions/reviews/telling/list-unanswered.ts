import { sql } from 'kysely';
import { groupFacts } from '#shared/reviews/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';

/** As long as reviewers see their own sheets after the end. Milliseconds. */
const shownFor = 30 * 86_400_000;

/** What the desk has told the caller about: sheets below them that were not sent in time. How much, and in which groups. */
export const listUnanswered: UseCase<Routes['listUnanswered']> = (parts, { tenantId, personId }) =>
  inTenant(parts.db, tenantId, async (tx) => {
    const since = new Date(parts.now().getTime() - shownFor);
    const rows = await tx
      .selectFrom('review_escalations as e')
      .innerJoin('review_sheets as s', (join) =>
        join.onRef('s.tenant_id', '=', 'e.tenant_id').onRef('s.sheet_id', '=', 'e.sheet_id'),
      )
      .innerJoin('reviews as r', (join) =>
        join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
      )
      .innerJoin('directory_people as d', (join) =>
        join.onRef('d.tenant_id', '=', 's.tenant_id').onRef('d.person_id', '=', 's.reviewer_id'),
      )
      .select(['e.sheet_id', 's.review_id', 'd.person_id', 'd.name', 'd.unit', 'r.starts', 'r.ends'])
      .where('e.tenant_id', '=', tenantId)
      .where('e.manager_id', '=', personId)
      .where('e.told_at', '>', since)
      .where('d.gone_at', 'is', null)
      .orderBy('r.ends', 'desc')
      .orderBy('d.name')
      .execute();
    return {
      sheets: await Promise.all(
        rows.map(async ({ sheet_id, review_id, person_id, name, unit, starts, ends }) => {
          const groups = await groupsOf(tx, tenantId, review_id, sheet_id);
          return {
            sheetId: sheet_id,
            reviewer: { personId: person_id, name },
            ...{ unit, starts, ends, groups },
            lines: groups.reduce((sum, { lines }) => sum + lines, 0),
          };
        }),
      ),
    };
  });

type Group = { readonly group_id: string; readonly facts: string; readonly lines: number };

const groupsOf = async (tx: Tx, tenantId: string, reviewId: string, sheetId: string) => {
  const { rows } = await sql<Group>`
    select g.group_id, g.facts::text as facts, l.lines from reviewed_groups as g
    join (select group_id, count(*)::int as lines from review_lines
      where tenant_id = ${tenantId}::uuid and sheet_id = ${sheetId}::uuid group by group_id) as l using (group_id)
    where g.tenant_id = ${tenantId}::uuid and g.review_id = ${reviewId}::uuid
    order by l.lines desc, g.group_id`.execute(tx);
  return rows.map(({ group_id, facts, lines }) => ({
    groupId: group_id,
    lines,
    ...groupFacts.parse(JSON.parse(facts)),
  }));
};
