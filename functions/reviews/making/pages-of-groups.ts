import { sql } from 'kysely';
import type { ReviewPlan } from '#shared/reviews/review-plan.ts';
import { isDue } from '#shared/reviews/rhythm.ts';
import type { Tx } from '../../database/transaction.ts';
import { groupsInScope, type MirroredGroup } from '../directory/groups.ts';
import { type Said, saidOfGroups } from '../groups/said-of-groups.ts';

/** So many memberships are in memory and written at a time, or one group, where that has more. */
const aPage = 2000;

type Of = {
  readonly tenantId: string;
  readonly plan: ReviewPlan;
  /** The months the round stands for; null: every group is asked about. */
  readonly months: readonly number[] | null;
};

export type DescribedGroup = MirroredGroup & { readonly said: Said };

/** The groups a round asks about behind this one, in the order of ids, in pages. */
export const pagesOfGroups = async (
  tx: Tx,
  { tenantId, plan, months }: Of,
  behind: string | undefined,
): Promise<readonly (readonly DescribedGroup[])[]> => {
  const saidOf = await saidOfGroups(tx, tenantId);
  const groups = (await groupsInScope(tx, tenantId, plan.scope))
    .filter(({ groupId }) => behind === undefined || groupId > behind)
    .filter(({ groupId }) => isDue(plan.rhythm, months, saidOf(groupId).sensitivity))
    .map((group) => ({ ...group, said: saidOf(group.groupId) }))
    .sort((a, b) => (a.groupId < b.groupId ? -1 : 1));
  const sizes = await sizesOf(tx, tenantId);
  const pages: DescribedGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    const size = sizes.get(group.groupId) ?? 0;
    if (size > room || pages.length === 0) {
      pages.push([]);
      room = aPage;
    }
    pages.at(-1)?.push(group);
    room -= size;
  }
  return pages;
};

/** How many memberships each group has; those of groups inside it are not counted. */
const sizesOf = async (tx: Tx, tenantId: string): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ group_id: string; size: number }>`
    select group_id, sum(size)::integer as size from directory_member_lists
    where tenant_id = ${tenantId}::uuid and relation = 'member' group by group_id`.execute(tx);
  return new Map(rows.map(({ group_id, size }) => [group_id, size]));
};
