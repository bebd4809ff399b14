import { sql } from 'kysely';
import { groupFacts } from '#shared/reviews/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { requireReview } from '../require-review.ts';
import { isKeptBySilence } from './is-kept.ts';

type Row = { readonly group_id: string; readonly facts: string; readonly lines: number; readonly silent: number };

/** Groups of a review in which silence kept accesses that it removes by the plan; those with most of them first. @throws Refusal `not-found` */
export const listSilent: UseCase<Routes['listSilent']> = (parts, { tenantId }, { params: { reviewId } }) =>
  inTenant(parts.db, tenantId, async (tx) => {
    await requireReview(tx, tenantId, reviewId);
    const { rows } = await sql<Row>`
      select g.group_id, g.facts::text as facts, g.lines, count(*)::integer as silent
      from review_lines as l
      join review_sheets as s on s.tenant_id = l.tenant_id and s.sheet_id = l.sheet_id
      join reviewed_groups as g on g.tenant_id = l.tenant_id and g.review_id = l.review_id and g.group_id = l.group_id
      where l.tenant_id = ${tenantId}::uuid and l.review_id = ${reviewId}::uuid and ${isKeptBySilence}
      group by g.group_id, g.facts::text, g.lines
      order by silent desc, g.group_id`.execute(tx);
    return {
      groups: rows.map(({ group_id, facts, lines, silent }) => ({
        groupId: group_id,
        name: groupFacts.parse(JSON.parse(facts)).name,
        ...{ lines, silent },
      })),
    };
  });
