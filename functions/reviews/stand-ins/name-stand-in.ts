import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { openSheetIn } from '../telling/open-sheet-in.ts';
import { checkStandIn, putStandIn } from './put-stand-in.ts';

/**
 * The team has a colleague answer for a reviewer who does not, from today until the review ends. The reviewer goes on to be
 * responsible, and may answer as before.
 * @throws Refusal `not-found`, `review-ended`, `answers-sent`, `no-such-person`
 */
export const nameStandIn: UseCase<Routes['nameStandIn']> = async (parts, caller, { params, body }) => {
  const { tenantId } = caller;
  const standIn = await inTenant(parts.db, tenantId, async (tx) => {
    const { reviewerId, ends } = await openSheetIn(tx, { tenantId, ...params });
    const whose = { tenantId, personId: reviewerId, by: caller.personId };
    await checkStandIn(tx, whose, body.personId, 'personId');
    const from = dayInCopenhagen(parts.now());
    if (ends < from) throw new Refusal('review-ended');
    return putStandIn(tx, parts, whose, { personId: body.personId, from, to: ends });
  });
  parts.kick();
  return { standIn };
};
