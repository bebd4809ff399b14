import { termOf } from '#shared/questions/term.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';

/** Until when a question that is asked now is answered, by the settings of the municipality. */
export const readAnswerBy: UseCase<Routes['readAnswerBy']> = async ({ db, now }, { tenantId }) => {
  const { settings } = await inTenant(db, tenantId, (tx) => readTenant(tx, tenantId));
  return { answerBy: termOf('other', now(), settings).answerBy, workingDays: settings.answerQuestionDays };
};
