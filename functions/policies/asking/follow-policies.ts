import { inTenant } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import type { policyMessages } from '../messages.ts';
import { readPublished } from './published.ts';
import { remindLate } from './remind-late.ts';
import { stillAsking } from './still-asking.ts';
import { lastRead } from './when-read.ts';

/**
 * Asks those whom a published policy concerns since the directory was last read: who has begun, moved or come back; who has
 * left or moved away is released. Reminds those who have still to read what is soon due, or late.
 */
export const followPolicies = async (parts: Parts): Promise<void> => {
  for (const tenantId of parts.settings.tenants) {
    const planned = await inTenant(parts.db, tenantId, async (tx) => {
      if (!(await lastRead(tx, tenantId))) return 0;
      const policies = await readPublished(tx, tenantId);
      const isAsking = await stillAsking(tx, tenantId);
      const idle = policies.filter(({ policyId }) => !isAsking.has(policyId));
      for (const { policyId } of idle) {
        const about = {
          tenantId,
          subject: 'policy',
          subjectId: policyId,
          now: parts.now(),
          newId: parts.newId,
        } as const;
        await planMessages<typeof policyMessages>(tx, about, [{ kind: 'ask-readers' }]);
      }
      return idle.length + (await remindLate(tx, parts, tenantId));
    });
    if (planned > 0) parts.kick();
  }
};
