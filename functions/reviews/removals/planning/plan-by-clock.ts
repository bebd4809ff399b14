import { inTenant } from '../../../database/transaction.ts';
import type { Parts } from '../../../parts.ts';
import { lookAtReturned } from '../returned.ts';
import { planByPlans, unplannedLines, waitingForTheEnd } from './unplanned.ts';

/**
 * Plans the removals of what was refused and sent, and not planned then, as the plan of each review says: at once, for the
 * next evening, or when the review has ended. What the team planned, or withheld, stays as it is. Looks after those that
 * the directory lists again.
 */
export const planRemovalsByClock = async (parts: Parts): Promise<void> => {
  for (const tenantId of parts.settings.tenants) {
    const planned = await inTenant(parts.db, tenantId, async (tx) => {
      const lines = [...(await unplannedLines(tx, tenantId)), ...(await waitingForTheEnd(tx, tenantId))];
      return (await planByPlans(tx, parts, tenantId, lines)) + (await lookAtReturned(tx, parts, tenantId));
    });
    if (planned > 0) parts.kick();
  }
};
