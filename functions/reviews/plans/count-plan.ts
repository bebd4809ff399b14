import { sql } from 'kysely';
import { type Chosen, chooseReviewer, type Gap } from '#shared/reviews/choose-reviewer.ts';
import { type ReviewPlan, withWhom } from '#shared/reviews/review-plan.ts';
import type { Tx } from '../../database/transaction.ts';
import type { MirroredGroup } from '../directory/groups.ts';
import { linesOf } from '../directory/lines-in-sql.ts';
import type { MirroredPerson } from '../directory/people.ts';

type Counted = { readonly memberId: string; readonly lines: number };
type Gapped = { readonly members: Set<string>; lines: number };
type Share = { people: number; lines: number };
export type PlanCounts = {
  readonly members: number;
  /** Members that are people, each once: who could lose an access. */
  readonly people: number;
  /** As many of the lines are theirs. */
  readonly peoplesLines: number;
  readonly lines: number;
  /** By reviewer; null: the GDPR team. */
  readonly shares: ReadonlyMap<string | null, Share>;
  readonly gaps: ReadonlyMap<Gap, { readonly members: number; readonly lines: number }>;
};

type Of = {
  readonly tenantId: string;
  readonly plan: ReviewPlan;
  readonly groups: readonly MirroredGroup[];
  readonly people: ReadonlyMap<string, MirroredPerson>;
};

/**
 * How many lines a review by a plan would have, and whose. The database counts by member: who reviews depends on the group
 * only where nobody before its owners may, so that the groups of these few alone are looked at.
 */
export const countPlan = async (tx: Tx, { tenantId, plan, groups, people }: Of): Promise<PlanCounts> => {
  const ids = groups.map(({ groupId }) => groupId);
  const all = (await linesByMember(tx, tenantId, ids)).filter(
    ({ memberId }) => !plan.guestsOnly || people.get(memberId)?.kind === 'guest',
  );
  const { reviewers, named } = plan;
  const shares = withWhom(plan);
  const beforeOwners = reviewers.includes('owner') ? reviewers.slice(0, reviewers.indexOf('owner')) : reviewers;
  const counts = counting();
  const byGroup = new Set<string>();
  for (const one of all) {
    const chosen = chooseReviewer(one.memberId, { ownerIds: [] }, { order: beforeOwners, named, people, shares });
    if (chosen.reviewerId === null && beforeOwners.length < reviewers.length) byGroup.add(one.memberId);
    else counts.add(one, chosen);
  }
  const classes = ownerClasses(groups);
  for (const { ownerIds, ...one } of await linesByOwners(tx, tenantId, classes, [...byGroup]))
    counts.add(one, chooseReviewer(one.memberId, { ownerIds }, { order: reviewers, named, people, shares }));
  const ofPeople = all.filter(({ memberId }) => people.has(memberId));
  return {
    members: all.length,
    people: ofPeople.length,
    peoplesLines: linesIn(ofPeople),
    lines: linesIn(all),
    ...counts.done(),
  };
};

const linesIn = (counted: readonly Counted[]): number => counted.reduce((sum, { lines }) => sum + lines, 0);

const counting = () => {
  const [shares, seen, gaps] = [new Map<string | null, Share>(), new Set<string>(), new Map<Gap, Gapped>()];
  const add = ({ memberId, lines }: Counted, { reviewerId, gaps: found }: Chosen) => {
    const share = shares.get(reviewerId) ?? { people: 0, lines: 0 };
    shares.set(reviewerId, share);
    share.lines += lines;
    const pair = `${reviewerId} ${memberId}`;
    if (!seen.has(pair)) share.people += 1;
    seen.add(pair);
    for (const gap of found) {
      const gapped = gaps.get(gap) ?? { members: new Set<string>(), lines: 0 };
      gaps.set(gap, gapped);
      gapped.members.add(memberId);
      gapped.lines += lines;
    }
  };
  const done = () => ({
    shares,
    gaps: new Map([...gaps].map(([gap, { members, lines }]) => [gap, { members: members.size, lines }])),
  });
  return { add, done };
};

const linesByMember = async (tx: Tx, tenantId: string, groupIds: readonly string[]): Promise<readonly Counted[]> => {
  const { rows } = await sql<{ object_id: string; lines: number }>`
    with ${linesOf(tenantId, groupIds)} select object_id, count(*)::integer as lines from lines group by 1`.execute(tx);
  return rows.map(({ object_id, lines }) => ({ memberId: object_id, lines }));
};

type Class = { readonly ownerIds: readonly string[]; readonly groupIds: readonly string[] };

/** Groups that the same people own are one to whom they ask. */
const ownerClasses = (groups: readonly MirroredGroup[]): readonly Class[] =>
  [...Map.groupBy(groups, ({ ownerIds }) => ownerIds.join()).values()].map((same) => ({
    ownerIds: same[0]?.ownerIds ?? [],
    groupIds: same.map(({ groupId }) => groupId),
  }));

const linesByOwners = async (tx: Tx, tenantId: string, classes: readonly Class[], memberIds: readonly string[]) => {
  if (memberIds.length === 0) return [];
  const ids = classes.flatMap(({ groupIds }) => groupIds);
  const places = classes.flatMap(({ groupIds }, place) => groupIds.map(() => place));
  const { rows } = await sql<{ object_id: string; place: number; lines: number }>`
    with ${linesOf(tenantId, ids)}
    select l.object_id, c.place, count(*)::integer as lines
    from lines l join unnest(${ids}::uuid[], ${places}::integer[]) as c (id, place) on c.id = l.root
    where l.object_id = any(${[...memberIds]}::uuid[])
    group by 1, 2`.execute(tx);
  return rows.map(({ object_id, place, lines }) => ({
    ...{ memberId: object_id, lines },
    ownerIds: classes[place]?.ownerIds ?? [],
  }));
};
