import { planGivenUpCards } from '../outbox/given-up-cards.ts';
import type { Parts } from '../parts.ts';

/** Looks, for every municipality, whether its channel takes the cards again that it did not take before. */
export const findChannelsAgain = async (parts: Parts): Promise<void> => {
  for (const tenantId of parts.settings.tenants) if (await planGivenUpCards(parts, tenantId)) parts.kick();
};
