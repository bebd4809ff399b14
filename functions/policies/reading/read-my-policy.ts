import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { readMyRows } from './my-rows.ts';

/**
 * A policy that concerns the caller, with its questions and what each answer is told.
 * @throws Refusal `not-found`: there is none, or it does not concern the caller
 */
export const readMyPolicy: UseCase<Routes['readMyPolicy']> = (parts, caller, { params }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const [found] = await readMyRows(tx, caller, params.policyId);
    if (!found) throw new Refusal('not-found');
    return { ...found.view, body: found.policy.body, test: found.policy.questions };
  });
