import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant, type Tx } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { notOwnAccess } from '../answering/not-own-access.ts';
import { openSheetIn } from '../telling/open-sheet-in.ts';
import { checkStandIn, putStandIn } from './put-stand-in.ts';

/**
 * The team has a colleague answer for a reviewer who does not, from today until the review ends. The reviewer goes on to be
 * responsible, and may answer as before. Who is asked about by that reviewer, or whose manager is, names nobody.
 * @throws Refusal `not-found`, `review-ended`, `answers-sent`, `no-such-person`, `own-access`
 */
export const nameStandIn: UseCase<Routes['nameStandIn']> = async (parts, caller, { params, body }) => {
  const { tenantId } = caller;
  const standIn = await inTenant(parts.db, tenantId, async (tx) => {
    const { reviewerId, ends } = await openSheetIn(tx, { tenantId, ...params });
    await notOwnAccess(tx, caller, await askedAbout(tx, tenantId, reviewerId));
    const whose = { tenantId, personId: reviewerId, by: caller.personId };
    await checkStandIn(tx, whose, body.personId, 'personId');
    const from = dayInCopenhagen(parts.now());
    if (ends < from) throw new Refusal('review-ended');
    return putStandIn(tx, parts, whose, { personId: body.personId, from, to: ends });
  });
  parts.kick();
  return { standIn };
};

/** A stand-in answers all that a reviewer is asked, in every review. */
const askedAbout = async (tx: Tx, tenantId: string, reviewerId: string): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('review_lines as l')
    .innerJoin('review_sheets as s', (join) =>
      join.onRef('s.tenant_id', '=', 'l.tenant_id').onRef('s.sheet_id', '=', 'l.sheet_id'),
    )
    .innerJoin('reviews as r', (join) =>
      join.onRef('r.tenant_id', '=', 's.tenant_id').onRef('r.review_id', '=', 's.review_id'),
    )
    .select('l.member_id')
    .distinct()
    .where('s.tenant_id', '=', tenantId)
    .where('s.reviewer_id', '=', reviewerId)
    .where('s.sent_at', 'is', null)
    .where('r.state', '=', 'open')
    .execute();
  return rows.map(({ member_id }) => member_id);
};
