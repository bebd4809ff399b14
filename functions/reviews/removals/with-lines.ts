import { groupFacts, lineFacts } from '#shared/reviews/views.ts';
import type { Tx } from '../../database/transaction.ts';

/** The removals `a` of a municipality, each with the line `l` that was refused and its group `g` as they were in the review. */
export const removalsWithLines = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('removals as a')
    .innerJoin('review_lines as l', (join) =>
      join
        .onRef('l.tenant_id', '=', 'a.tenant_id')
        .onRef('l.review_id', '=', 'a.review_id')
        .onRef('l.group_id', '=', 'a.group_id')
        .onRef('l.member_id', '=', 'a.member_id'),
    )
    .innerJoin('reviewed_groups as g', (join) =>
      join
        .onRef('g.tenant_id', '=', 'a.tenant_id')
        .onRef('g.review_id', '=', 'a.review_id')
        .onRef('g.group_id', '=', 'a.group_id'),
    )
    .select(['a.removal_id', 'a.group_id', 'a.member_id', 'l.facts', 'g.facts as group_facts'])
    .where('a.tenant_id', '=', tenantId);

type Facts = { readonly facts: string; readonly group_facts: string };

/** Whose access it is; through which group, by its name and by what it gives access to, where somebody has said. */
export const namesIn = ({ facts, group_facts }: Facts) => {
  const { name: group, words } = groupFacts.parse(JSON.parse(group_facts));
  return { member: lineFacts.parse(JSON.parse(facts)).name, group, words };
};
