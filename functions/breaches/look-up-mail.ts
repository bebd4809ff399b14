import { placementOf } from '#shared/breaches/placement.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../http/use-case.ts';
import { readTenant } from '../setup/tenant.ts';

/**
 * The mail the caller sent, with its true recipients, bcc included, from the mailbox; the caller opened it, an answer to
 * it, or the notice that it came back. Nobody is marked as wrong, and nothing is kept.
 * @throws Refusal `mail-not-found` (also where the caller sent no such mail), `mailbox-unavailable`
 */
export const lookUpMail: UseCase<Routes['lookUpMail']> = async (parts, caller, { body, userToken }) => {
  const found = await parts.graph.sentMail(caller.tenantId, userToken ?? '', body.restId).catch(() => {
    throw new Refusal('mailbox-unavailable');
  });
  if (!found) throw new Refusal('mail-not-found');
  const { insideDomains } = await inTenant(parts.db, caller.tenantId, (tx) => readTenant(tx, caller.tenantId));
  const { mail, ...how } = found;
  return {
    ...mail,
    ...how,
    recipients: mail.recipients.map((recipient) => ({
      ...recipient,
      placement: placementOf(recipient.address, insideDomains),
      wrong: false,
    })),
  };
};
