import type { SheetProgress } from '#shared/reviews/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { requireReview } from '../require-review.ts';
import { readProgress } from '../review-progress.ts';
import { canBeReminded } from '../telling/can-be-reminded.ts';
import { readSheetStates } from '../telling/read-sheet-states.ts';
import { planOf } from './plan-row.ts';

/** How far a review is, and each of its reviewers. @throws Refusal `not-found` */
export const readReview: UseCase<Routes['readReview']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const { reviewId } = params;
    const review = await requireReview(tx, tenantId, reviewId);
    const { groups } = await tx
      .selectFrom('reviewed_groups')
      .select(({ fn }) => fn.countAll<string>().as('groups'))
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .executeTakeFirstOrThrow();
    const progressOf = await readProgress(tx, tenantId, [reviewId]);
    return {
      reviewId,
      name: planOf(review.plan).name,
      state: review.state,
      starts: review.starts,
      ends: review.ends,
      groups: Number(groups),
      ...progressOf(reviewId),
      sheets: await sheetsOf(tx, tenantId, reviewId, parts.now()),
    };
  });

/** Those who have answered least first. */
const sheetsOf = async (tx: Tx, tenantId: string, reviewId: string, now: Date): Promise<SheetProgress[]> => {
  const states = await readSheetStates(tx, tenantId, reviewId, now);
  const dayOf = (at: Date | null) => at && dayInCopenhagen(at);
  const shown = states.map((one) => ({
    ...{ sheetId: one.sheetId, reviewer: one.reviewer, unit: one.unit, lines: one.lines, answered: one.answered },
    sentOn: dayOf(one.sentAt),
    seenOn: dayOf(one.seenAt),
    touchedOn: dayOf(one.touchedAt),
    stall: one.stall,
    standIn: one.standIn,
    reminders: one.reminders,
    toldAt: one.toldAt?.toISOString() ?? null,
    canBeReminded: canBeReminded(one, now),
  }));
  return shown.sort((a, b) => a.answered / a.lines - b.answered / b.lines || b.lines - a.lines);
};
