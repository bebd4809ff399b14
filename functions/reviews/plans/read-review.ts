import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { readProgress } from '../review-progress.ts';
import { planOf } from './plan-row.ts';

/** How far a review is, and each of its reviewers. @throws Refusal `not-found` */
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
      sheets: await sheetsOf(tx, tenantId, reviewId),
    };
  });

/** Those who have answered least first. */
const sheetsOf = async (tx: Tx, tenantId: string, reviewId: string) => {
  const rows = await tx
    .selectFrom('review_progress as p')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'p.tenant_id').onRef('s.sheet_id', '=', 'p.sheet_id'),
    )
    .leftJoin('directory_people as d', (join) =>
      join.onRef('d.tenant_id', '=', 's.tenant_id').onRef('d.person_id', '=', 's.reviewer_id'),
    )
    .select(['s.reviewer_id', 's.sent_at', 'd.name', 'd.unit', 'p.lines', 'p.answered'])
    .where('p.tenant_id', '=', tenantId)
    .where('p.review_id', '=', reviewId)
    .execute();
  const shown = rows.map(({ reviewer_id, sent_at, name, unit, lines, answered }) => ({
    reviewer: reviewer_id === null ? null : { personId: reviewer_id, name: name ?? '' },
    ...{ unit, lines, answered },
    sentAt: sent_at?.toISOString() ?? null,
  }));
  return shown.sort((a, b) => a.answered / a.lines - b.answered / b.lines || b.lines - a.lines);
};
