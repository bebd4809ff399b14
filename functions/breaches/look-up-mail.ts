import type { Placement } from '#shared/breaches/mail.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../http/use-case.ts';
import { readTenant } from '../setup/tenant.ts';

/** Inside or outside by the municipality's verified domains and their subdomains; without domains nothing is guessed. */
export const placementOf = (address: string, insideDomains: readonly string[]): Placement => {
  const domain = /@([^@\s]+)$/.exec(address.trim().toLowerCase())?.[1];
  if (!domain || insideDomains.length === 0) return 'unknown';
  return insideDomains.some((inside) => domain === inside || domain.endsWith(`.${inside}`)) ? 'inside' : 'outside';
};

/**
 * The true recipients of a mail of the caller's own, bcc included, from the mailbox. Nothing is kept.
 * @throws Refusal `mail-not-found`, `mailbox-unavailable`
 */
export const lookUpMail: UseCase<Routes['lookUpMail']> = async (parts, caller, { body, userToken }) => {
  const found = await parts.graph.mail(caller.tenantId, userToken ?? '', body.restId).catch(() => {
    throw new Refusal('mailbox-unavailable');
  });
  if (!found) throw new Refusal('mail-not-found');
  const { insideDomains } = await inTenant(parts.db, caller.tenantId, (tx) => readTenant(tx, caller.tenantId));
  return {
    ...found,
    recipients: found.recipients.map((recipient) => ({
      ...recipient,
      placement: placementOf(recipient.address, insideDomains),
      wrong: false,
    })),
  };
};
