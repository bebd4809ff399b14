import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import { readNames } from '../../people/names.ts';
import type { UseCase } from '../../use-case.ts';
import { heldAnswers } from './held-answers.ts';

/** An answer that was released, as everybody reads it. @throws Refusal `not-found`, also of one that is the team's alone */
export const readReleasedAnswer: UseCase<Routes['readReleasedAnswer']> = async (parts, { tenantId }, { params }) => {
  const { answers } = await heldAnswers(parts, tenantId);
  const found = answers.get(params.reference);
  if (!found?.released) throw new Refusal('not-found');
  const { reference, question, answer, sources, answeredOn, answeredBy } = found;
  const nameOf = await inTenant(parts.db, tenantId, (tx) => readNames(tx, tenantId, [answeredBy]));
  return {
    ...{ reference, question, answer, sources: [...sources], answeredOn },
    answeredBy: answeredBy === null ? null : nameOf(answeredBy),
  };
};
