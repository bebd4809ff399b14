import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../../database/transaction.ts';
import { planReadingNow } from '../../directory/mirror/plan-reading.ts';
import type { UseCase } from '../../use-case.ts';

/** Reads the directory again, so that what was mended in it shows; one reading at a time. */
export const readDirectoryAgain: UseCase<Routes['readDirectoryAgain']> = async (parts, { tenantId }) => {
  await inTenant(parts.db, tenantId, (tx) => planReadingNow(tx, { tenantId, now: parts.now(), newId: parts.newId }));
  parts.kick();
  return {};
};
