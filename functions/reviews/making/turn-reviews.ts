import { roundFrom } from '#shared/reviews/rhythm.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { Temporal } from '#shared/time/temporal.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { closedDaysOf } from '../closed-days.ts';
import { readPlan } from '../plans/plan-row.ts';
import { readProgress } from '../review-progress.ts';
import { beginReview } from './begin-review.ts';

/**
 * Ends the reviews whose last day is over - what was not answered is kept - and begins the rounds that are due by the
 * rhythm of plans in use. A round that fell into a time when nothing ran begins late, once.
 */
export const turnReviews = async (parts: Parts): Promise<void> => {
  for (const tenantId of parts.settings.tenants) {
    const today = dayInCopenhagen(parts.now());
    await endOverdue(parts, tenantId, today);
    if (await beginDue(parts, tenantId, today)) parts.kick();
  }
};

const endOverdue = async ({ db, now }: Parts, tenantId: string, today: string): Promise<void> => {
  const overdue = await inTenant(db, tenantId, (tx) =>
    tx
      .selectFrom('reviews')
      .select('review_id')
      .where('tenant_id', '=', tenantId)
      .where('state', '=', 'open')
      .where('ends', '<', today)
      .execute(),
  );
  for (const { review_id } of overdue)
    await inTenant(db, tenantId, async (tx) => {
      const review = { tenantId, subject: 'review', subjectId: review_id } as const;
      await lockChain(tx, review);
      const ended = await tx
        .updateTable('reviews')
        .set({ state: 'ended' })
        .where('tenant_id', '=', tenantId)
        .where('review_id', '=', review_id)
        .where('state', '=', 'open')
        .executeTakeFirst();
      if (ended.numUpdatedRows === 0n) return;
      const { lines, answered } = (await readProgress(tx, tenantId, [review_id]))(review_id);
      const facts = { unanswered: lines - answered };
      await appendLog(tx, { ...review, actorId: null, at: now() }, [{ verb: 'review-ended', facts }]);
    });
};

const beginDue = async (parts: Parts, tenantId: string, today: string): Promise<boolean> => {
  const planIds = await inTenant(parts.db, tenantId, (tx) => idlePlans(tx, tenantId));
  let hasBegun = false;
  for (const { plan_id } of planIds)
    hasBegun =
      (await inTenant(parts.db, tenantId, async (tx) => {
        const plan = await readPlan(tx, tenantId, plan_id, true);
        const last = await lastOf(tx, tenantId, plan_id);
        if (last?.state !== 'ended') return false;
        // A round that fell into the last review was that review.
        const after = Temporal.PlainDate.from(last.ends).add({ days: 1 }).toString();
        const { start } = roundFrom(after, plan.plan.rhythm, await closedDaysOf(tx, tenantId));
        if (start > today) return false;
        await beginReview(tx, parts, { tenantId, plan, by: null });
        return true;
      })) || hasBegun;
  return hasBegun;
};

/** Plans in use, none of whose reviews is running. */
const idlePlans = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('review_plans as p')
    .select('p.plan_id')
    .where('p.tenant_id', '=', tenantId)
    .where('p.state', '=', 'active')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reviews as r')
            .select('r.review_id')
            .whereRef('r.tenant_id', '=', 'p.tenant_id')
            .whereRef('r.plan_id', '=', 'p.plan_id')
            .where('r.state', '!=', 'ended'),
        ),
      ),
    )
    .execute();

const lastOf = (tx: Tx, tenantId: string, planId: string) =>
  tx
    .selectFrom('reviews')
    .select(['ends', 'state'])
    .where('tenant_id', '=', tenantId)
    .where('plan_id', '=', planId)
    .orderBy('starts', 'desc')
    .limit(1)
    .executeTakeFirst();
