import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inRequest } from '../../database/once.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { readToBegin } from '../directory/last-read.ts';
import { readPlan } from '../plans/plan-row.ts';
import { requireGroups } from '../plans/require-groups.ts';
import { beginReview } from './begin-review.ts';

/**
 * Begins a review of every group of a plan today; its lines are made step by step behind it. The plan is active from then on.
 * @throws Refusal `not-found`, `changed-meanwhile`, `plan-ended`, `plan-without-groups`; `directory-unread` while the first
 * reading is not done, `directory-old` where the last is older than two days: it is asked for, and can then be begun
 */
export const startReview: UseCase<Routes['startReview']> = async (parts, caller, { params, body, once }) => {
  // In a transaction of its own: what is refused leaves nothing behind.
  const read = await inTenant(parts.db, caller.tenantId, (tx) => readToBegin(tx, parts, caller.tenantId));
  if (read !== 'fresh') parts.kick();
  const answer = await inRequest(parts, caller, once, async (tx) => {
    const { tenantId, personId } = caller;
    const found = await readPlan(tx, tenantId, params.planId, true);
    const { planId, version } = found;
    const starts = dayInCopenhagen(parts.now());
    const running = await tx
      .selectFrom('reviews')
      .select(['review_id', 'starts', 'ends'])
      .where('tenant_id', '=', tenantId)
      .where('plan_id', '=', planId)
      .where((row) => row.or([row('state', '!=', 'ended'), row('starts', '=', starts)]))
      .executeTakeFirst();
    // Two who press at the same moment begin one review, and one day has one.
    if (running) return { reviewId: running.review_id, starts: running.starts, ends: running.ends };
    if (version !== body.version) throw new Refusal('changed-meanwhile', { subject: planId });
    if (found.state === 'stopped') throw new Refusal('plan-ended');
    if (read !== 'fresh') throw new Refusal(read === 'old' ? 'directory-old' : 'directory-unread');
    await requireGroups(tx, tenantId, found.plan.scope);
    return beginReview(tx, parts, { tenantId, plan: found, by: personId, months: null });
  });
  parts.kick();
  return answer;
};
