import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { isReviewer } from './is-reviewer.ts';
import { checkStandIn, putStandIn } from './put-stand-in.ts';

/**
 * Has a colleague answer meanwhile, in place of the one before; that one is told on the first day. The caller goes on to be
 * responsible, and may answer as before.
 * @throws Refusal `not-for-you` for one who was never asked in a review; `no-such-person`: not an employee who can sign in, or the caller
 */
export const setStandIn: UseCase<Routes['setStandIn']> = async (parts, caller, { body }) => {
  const answer = await inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId, personId } = caller;
    const { standIn } = body;
    if (!(await isReviewer(tx, caller))) throw new Refusal('not-for-you');
    const whose = { tenantId, personId, by: personId };
    if (standIn) await checkStandIn(tx, whose, standIn.personId, 'standIn.personId');
    return { standIn: await putStandIn(tx, parts, whose, standIn) };
  });
  parts.kick();
  return answer;
};
