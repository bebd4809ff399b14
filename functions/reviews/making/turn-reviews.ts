import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { appendLog, lockChain } from '../../database/log.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { readToBegin } from '../directory/last-read.ts';
import { dueRound } from '../plans/next-round.ts';
import { readPlan } from '../plans/plan-row.ts';
import { readProgress } from '../review-progress.ts';
import { beginReview } from './begin-review.ts';
import { planSilence } from './take-silence.ts';

/**
 * Ends the reviews whose last day is over - what was not answered is kept, or refused where the plan says so - and begins the
 * rounds that are due by the rhythm of plans in use. A round that fell into a time when nothing ran, or into a pause, begins late, once;
 * so does one that finds the directory read long ago.
 */
export const turnReviews = async (parts: Parts): Promise<void> => {
  for (const tenantId of parts.settings.tenants) {
    const today = dayInCopenhagen(parts.now());
    await endOverdue(parts, tenantId, today);
    if (await beginDue(parts, tenantId)) parts.kick();
  }
};

const endOverdue = async ({ db, now, newId }: Parts, tenantId: string, today: string): Promise<void> => {
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
      await planSilence(tx, { ...review, now: now(), newId });
      const { lines, answered } = (await readProgress(tx, tenantId, [review_id]))(review_id);
      const facts = { unanswered: lines - answered };
      await appendLog(tx, { ...review, actorId: null, at: now() }, [{ verb: 'review-ended', facts }]);
    });
};

/** @returns whether something is to be delivered */
const beginDue = async (parts: Parts, tenantId: string): Promise<boolean> => {
  const planIds = await inTenant(parts.db, tenantId, (tx) => activePlans(tx, tenantId));
  let isPlanned = false;
  for (const { plan_id } of planIds)
    isPlanned =
      (await inTenant(parts.db, tenantId, (tx) => beginIfDue(tx, parts, { tenantId, planId: plan_id }))) || isPlanned;
  return isPlanned;
};

type Asked = { readonly tenantId: string; readonly planId: string };

const beginIfDue = async (tx: Tx, parts: Parts, { tenantId, planId }: Asked): Promise<boolean> => {
  const plan = await readPlan(tx, tenantId, planId, true);
  const due = await dueRound(tx, { tenantId, now: parts.now() }, plan);
  if (!due) return false;
  // It waits for the reading, which is to be delivered.
  if ((await readToBegin(tx, parts, tenantId)) !== 'fresh') return true;
  await beginReview(tx, parts, { tenantId, plan, by: null, months: due.months });
  return true;
};

const activePlans = (tx: Tx, tenantId: string) =>
  tx
    .selectFrom('review_plans')
    .select('plan_id')
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'active')
    .orderBy('made_at')
    .orderBy('plan_id')
    .execute();
