import { medianOf, muchMinutes, reckonMinutes } from '#shared/reviews/reckon-minutes.ts';
import { isDue } from '#shared/reviews/rhythm.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { groupsById, groupsInScope, type MirroredGroup } from '../directory/groups.ts';
import { lastRead } from '../directory/last-read.ts';
import { type MirroredPerson, mirroredPeople } from '../directory/people.ts';
import { type Said, saidOfGroups } from '../groups/said-of-groups.ts';
import { isWordless } from '../groups/wordless.ts';
import { countPlan, type PlanCounts } from './count-plan.ts';
import { lastReview, nextRound } from './next-round.ts';
import { type Plan, readPlan } from './plan-row.ts';
import { plansBeside } from './plans-beside.ts';

/** What a review by the plan would ask if it began now, about every group of its choice. Nothing is kept. */
export const previewPlan: UseCase<Routes['previewPlan']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const found = await readPlan(tx, tenantId, params.planId);
    const { planId, version, state, plan } = found;
    const people = await mirroredPeople(tx, tenantId);
    const groups = await groupsInScope(tx, tenantId, plan.scope);
    const saidOf = await saidOfGroups(tx, tenantId);
    const next = await nextRound(tx, { tenantId, now: parts.now() }, found);
    const last = await lastReview(tx, tenantId, planId);
    const sensitivityOf = (groupId: string) => saidOf(groupId).sensitivity;
    const running = await runningOf(tx, tenantId, planId);
    const kept = {
      ...{ planId, version, state, plan },
      name: plan.name,
      running: running?.review_id ?? null,
      runningUntil: running?.ends ?? null,
      names: await namesIn(tx, tenantId, found, people),
      next: next && {
        starts: next.start,
        groups: groups.filter(({ groupId }) => isDue(plan.rhythm, next.months, sensitivityOf(groupId))).length,
      },
      wordless: wordlessOf(groups, saidOf),
      beside: [...(await plansBeside(tx, { tenantId, planId, guestsOnly: plan.guestsOnly, groups }))],
    };
    const readAt = await lastRead(tx, tenantId);
    if (!readAt) return { ...kept, readAt, ...nobody };
    const counts = await countPlan(tx, { tenantId, plan, groups, people });
    return { ...kept, readAt: readAt.toISOString(), groups: groups.length, ...shown(counts, people, last === null) };
  });

const nobody = {
  groups: 0,
  members: 0,
  people: 0,
  peoplesLines: 0,
  lines: 0,
  medianMinutes: 0,
  reviewers: [],
  gaps: [],
};

const shown = (counts: PlanCounts, people: ReadonlyMap<string, MirroredPerson>, isFirst: boolean) => {
  const refOf = (personId: string) => ({ personId, name: people.get(personId)?.name ?? '' });
  const leads = leadersUnder(people);
  const reviewers = [...counts.shares]
    .map(([reviewerId, share]) => {
      const minutes = reckonMinutes(share, isFirst);
      const could = reviewerId && minutes >= muchMinutes ? leads(reviewerId) : [];
      return {
        reviewer: reviewerId === null ? null : refOf(reviewerId),
        ...share,
        minutes,
        couldShare: could.map(refOf),
      };
    })
    .sort((a, b) => b.lines - a.lines);
  return {
    ...{ members: counts.members, people: counts.people, peoplesLines: counts.peoplesLines, lines: counts.lines },
    medianMinutes: medianOf(reviewers.flatMap(({ reviewer, minutes }) => (reviewer ? [minutes] : []))),
    reviewers,
    gaps: [...counts.gaps].map(([gap, counted]) => ({ gap, ...counted })).sort((a, b) => b.lines - a.lines),
  };
};

/** As many as may share. */
const mostLeaders = 10;

/** Those under a person who lead others themselves. */
const leadersUnder = (people: ReadonlyMap<string, MirroredPerson>) => {
  const all = [...people.values()];
  const managers = new Set(all.map(({ managerId }) => managerId));
  return (personId: string): readonly string[] =>
    all
      .filter(
        (one) =>
          one.managerId === personId &&
          one.canSignIn &&
          one.kind === 'member' &&
          managers.has(one.personId) &&
          one.personId !== personId,
      )
      .map((one) => one.personId)
      .slice(0, mostLeaders);
};

const wordlessOf = (groups: readonly MirroredGroup[], saidOf: (groupId: string) => Said) => {
  const wordless = groups.filter((group) => isWordless(group, saidOf(group.groupId)));
  return { groups: wordless.length, owners: new Set(wordless.flatMap(({ ownerIds }) => ownerIds)).size };
};

const namesIn = async (tx: Tx, tenantId: string, { plan }: Plan, people: ReadonlyMap<string, MirroredPerson>) => {
  const { groupIds, exceptIds, ownerIds } = plan.scope;
  const groups = await groupsById(tx, tenantId, [...groupIds, ...exceptIds]);
  const labels = await tx
    .selectFrom('directory_labels')
    .select(['label_id', 'name'])
    .where('tenant_id', '=', tenantId)
    .orderBy('name')
    .execute();
  const shares = plan.shares.flatMap(({ reviewerId, withIds }) => [reviewerId, ...withIds]);
  const ids = [...new Set([...plan.named, ...ownerIds, ...shares])];
  return {
    people: ids.map((personId) => ({ personId, name: people.get(personId)?.name ?? '' })),
    groups: [...groups.values()].map(({ groupId, name }) => ({ groupId, name })),
    labels: labels.map(({ label_id, name }) => ({ labelId: label_id, name })),
  };
};

const runningOf = async (tx: Tx, tenantId: string, planId: string) =>
  tx
    .selectFrom('reviews')
    .select(['review_id', 'ends'])
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .where('state', '!=', 'ended')
    .executeTakeFirst();
