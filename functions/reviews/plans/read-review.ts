import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { planOf } from './plan-row.ts';

/** How far a review is. @throws Refusal `not-found` */
export const readReview: UseCase<Routes['readReview']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    const { reviewId } = params;
    const review = await tx
      .selectFrom('reviews')
      .select(['plan', 'state', 'starts', 'ends'])
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .executeTakeFirst();
    if (!review) throw new Refusal('not-found');
    const groups = await tx
      .selectFrom('reviewed_groups')
      .select(({ fn }) => [fn.countAll<string>().as('groups'), fn.sum<string | null>('lines').as('lines')])
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .executeTakeFirstOrThrow();
    const answered = await tx
      .selectFrom('review_lines')
      .select(({ fn }) => [
        fn.count<string>('answer').as('answered'),
        fn.countAll<string>().filterWhere('answer', '=', 'remove').as('removals'),
      ])
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .executeTakeFirstOrThrow();
    const sheets = await tx
      .selectFrom('review_sheets')
      .select(({ fn }) => [fn.count<string>('reviewer_id').as('reviewers'), fn.count<string>('sent_at').as('sent')])
      .where('tenant_id', '=', tenantId)
      .where('review_id', '=', reviewId)
      .executeTakeFirstOrThrow();
    return {
      reviewId,
      name: planOf(review.plan).name,
      state: review.state,
      starts: review.starts,
      ends: review.ends,
      groups: Number(groups.groups),
      lines: Number(groups.lines ?? 0),
      answered: Number(answered.answered),
      removals: Number(answered.removals),
      reviewers: Number(sheets.reviewers),
      sent: Number(sheets.sent),
    };
  });
