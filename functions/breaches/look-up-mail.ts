import { isExchangeName, withoutExchangeName } from '#shared/breaches/exchange-name.ts';
import { placementOf } from '#shared/breaches/placement.ts';
import { recipientsWith } from '#shared/breaches/recipients.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inTenant } from '../database/transaction.ts';
import type { UseCase } from '../http/use-case.ts';
import type { Parts } from '../parts.ts';
import { readTenant } from '../setup/tenant.ts';
import { mailboxRefusal } from './mailbox-refusal.ts';

/**
 * The mail to report. One the caller sent comes from the mailbox with its true recipients, bcc included; the caller opened
 * it, an answer to it, or the notice that it came back. One a colleague sent comes as it shows. Nobody is marked as wrong,
 * and nothing is kept.
 * @throws Refusal `mail-not-found` (also for a mail from outside, which is no sending of ours), `mailbox-unavailable`,
 * `sign-in-again`
 */
export const lookUpMail: UseCase<Routes['lookUpMail']> = async (parts, caller, { body, userToken }) => {
  const found = await parts.graph.sentMail(caller.tenantId, userToken ?? '', body.restId).catch((error: unknown) => {
    throw mailboxRefusal(error);
  });
  if (!found) throw new Refusal('mail-not-found');
  const { insideDomains } = await inTenant(parts.db, caller.tenantId, (tx) => readTenant(tx, caller.tenantId));
  if (found.opened === 'received' && !isColleagues(found, caller, insideDomains)) throw new Refusal('mail-not-found');
  const { mail, answersUnknown: _, answeredBy, ...how } = found;
  return {
    ...mail,
    ...how,
    ...(mail.sender && { sender: withoutExchangeName(mail.sender) }),
    ...(answeredBy && !isExchangeName(answeredBy) && { answeredBy }),
    recipients: recipientsWith(
      mail.recipients.map(withoutExchangeName).map((recipient) => ({
        ...recipient,
        placement: placementOf(recipient.address, insideDomains),
        wrong: false,
      })),
    ),
  };
};

type Found = NonNullable<Awaited<ReturnType<Parts['graph']['sentMail']>>>;

// An answer to the caller about a mail that cannot be found any more is about that one, not a sending of the colleague's.
const isColleagues = (
  { mail: { sender, recipients }, answersUnknown }: Found,
  { userName }: Caller,
  insideDomains: readonly string[],
): boolean => {
  const toCaller = recipients.some(
    ({ address, field }) => field === 'to' && address.toLowerCase() === userName.toLowerCase(),
  );
  const address = sender?.address ?? '';
  // Exchange names by a path only whom it has in its own directory.
  const inHouse = isExchangeName(address) || placementOf(address, insideDomains) === 'inside';
  return inHouse && !(answersUnknown && toCaller);
};
