import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { inTenant } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';
import { lockCase, sightOfCase } from './lock-case.ts';

/**
 * The refusal for a caller whose roles do not allow the request about a case: `not-for-you` where the caller sees the
 * case, else `not-found`, so that they do not learn that it exists (rights/sees-case.ts).
 */
export const refuseCase = (parts: Parts, caller: Caller, caseId: string): Promise<never> =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    await sightOfCase(parts, tx, caller, await lockCase(tx, caller.tenantId, caseId));
    throw new Refusal('not-for-you');
  });
