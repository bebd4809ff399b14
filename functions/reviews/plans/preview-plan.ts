import type { Gap } from '#shared/reviews/choose-reviewer.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { groupsInScope } from '../directory/groups.ts';
import { groupsAtOnce, lineMaker } from '../making/lines-of-groups.ts';
import { readPlan } from './plan-row.ts';

type Share = { readonly people: Set<string>; lines: number };

/** What a review by the plan would ask if it began now. Counted group by group: nothing is kept. */
export const previewPlan: UseCase<Routes['previewPlan']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const { planId, version, state, plan } = await readPlan(tx, tenantId, params.planId);
    const running = await tx
      .selectFrom('reviews')
      .select('review_id')
      .where('tenant_id', '=', tenantId)
      .where('plan_id', '=', planId)
      .where('state', '!=', 'ended')
      .executeTakeFirst();
    const kept = { planId, version, name: plan.name, state, plan, running: running?.review_id ?? null };
    const reading = await tx
      .selectFrom('directory_readings')
      .select('done_at')
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();
    if (!reading?.done_at) return { ...kept, readAt: null, groups: 0, members: 0, lines: 0, reviewers: [], gaps: [] };
    const groups = await groupsInScope(tx, tenantId, plan.scope);
    const maker = await lineMaker(tx, tenantId, plan, parts.now());
    const [members, shares, gaps] = [new Set<string>(), new Map<string | null, Share>(), new Map<Gap, number>()];
    for (let first = 0; first < groups.length; first += groupsAtOnce)
      for (const line of await maker.linesOf(groups.slice(first, first + groupsAtOnce))) {
        members.add(line.memberId);
        const share = shares.get(line.reviewerId) ?? { people: new Set(), lines: 0 };
        shares.set(line.reviewerId, share);
        share.people.add(line.memberId);
        share.lines += 1;
        for (const gap of line.gaps) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
      }
    const refOf = (personId: string) => ({ personId, name: maker.people.get(personId)?.name ?? '' });
    return {
      ...kept,
      readAt: reading.done_at.toISOString(),
      groups: groups.length,
      members: members.size,
      lines: [...shares.values()].reduce((sum, { lines }) => sum + lines, 0),
      reviewers: [...shares]
        .map(([reviewerId, { people, lines }]) => ({
          reviewer: reviewerId === null ? null : refOf(reviewerId),
          people: people.size,
          lines,
        }))
        .sort((a, b) => b.lines - a.lines),
      gaps: [...gaps].map(([gap, lines]) => ({ gap, lines })).sort((a, b) => b.lines - a.lines),
    };
  });
