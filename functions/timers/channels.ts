import { planGivenUpCards } from '../cards/given-up-cards.ts';
import { planLeftCards } from '../cards/remove-left.ts';
import { inTenant } from '../database/transaction.ts';
import type { Parts } from '../parts.ts';

/** Checks, for every municipality, whether its channel accepts cards again, and whether left cards can be removed now. */
export const findChannelsAgain = async (parts: Parts): Promise<void> => {
  for (const tenantId of parts.settings.tenants) {
    const isCardPlanned = await planGivenUpCards(parts, tenantId);
    const isLeftPlanned = await inTenant(parts.db, tenantId, (tx) =>
      planLeftCards(tx, tenantId, { now: parts.now(), newId: parts.newId }, 'timer'),
    );
    if (isCardPlanned || isLeftPlanned) parts.kick();
  }
};
