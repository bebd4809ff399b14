import { sql } from 'kysely';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { othersAccess } from '../answering/not-own-access.ts';
import { requireReview } from '../require-review.ts';
import { planRemovals, tonight } from './planning/plan-removals.ts';
import { dueBy } from './planning/unplanned.ts';

/**
 * Plans the removals of lines that were refused and sent, also of those that were withheld. What is planned stays so, and is
 * brought forward where it was to be later. The caller's own and the own manager's are left to a colleague.
 * @throws Refusal `not-found`; `changed-meanwhile` where one of the lines is not refused: then none is planned; `own-access`
 */
export const applyRemovals: UseCase<Routes['applyRemovals']> = async (parts, caller, { params, body }) => {
  const { tenantId, personId } = caller;
  const { reviewId } = params;
  const now = parts.now();
  const answer = await inTenant(parts.db, tenantId, async (tx) => {
    const { review, lines: all } = await refused(tx, tenantId, reviewId, [...new Set(body.lineIds)]);
    const lines = await othersAccess(tx, caller, all, ({ member_id }) => member_id);
    const dues = { now, tonight: tonight(now), 'by-plan': dueBy(review, now) };
    const due = dues[body.when];
    const planned = await planRemovals(tx, parts, { tenantId, reviewId, by: personId, due, lines });
    return { planned, due: due?.toISOString() ?? null };
  });
  parts.kick();
  return answer;
};

const refused = async (tx: Tx, tenantId: string, reviewId: string, lineIds: readonly string[]) => {
  const review = await requireReview(tx, tenantId, reviewId);
  const lines = await tx
    .selectFrom('review_lines as l')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.sheet_id', '=', 'l.sheet_id'),
    )
    .select(['l.line_id', 'l.group_id', 'l.member_id'])
    .where('l.tenant_id', '=', tenantId)
    .where('l.review_id', '=', reviewId)
    .where(sql<boolean>`l.line_id = any(${[...lineIds]}::uuid[])`)
    .where('l.answer', '=', 'remove')
    .where('s.sent_at', 'is not', null)
    .execute();
  if (lines.length < lineIds.length) throw new Refusal('changed-meanwhile', { subject: reviewId });
  return { review, lines };
};
