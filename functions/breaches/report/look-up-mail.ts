import { isExchangeName, withoutExchangeName } from '#shared/mail/exchange-name.ts';
import { placementOf } from '#shared/mail/placement.ts';
import { recipientsWith } from '#shared/mail/recipients.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf, BodyOf } from '#shared/routes/route.ts';
import { mailboxRefusal } from '../../cases/work/mailbox-refusal.ts';
import { inTenant } from '../../database/transaction.ts';
import type { Parts } from '../../parts.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';

/**
 * The mail to report. One the caller sent comes from the mailbox with its true recipients, bcc included; the caller
 * opened it, an answer to it, or the notice that it came back. One a colleague sent comes as the caller sees it. No
 * recipient is marked as wrong, and nothing is stored.
 * @throws Refusal `mail-not-found` (also for a mail from outside, which is no sending of ours), `mailbox-unavailable`,
 * `sign-in-again`
 */
export const lookUpMail: UseCase<Routes['lookUpMail']> = async (parts, caller, { body, userToken }) => {
  const found = await parts.graph.sentMail(caller.tenantId, userToken ?? '', body).catch((error: unknown) => {
    throw mailboxRefusal(error);
  });
  if (!found) throw new Refusal('mail-not-found');
  const { insideDomains } = await inTenant(parts.db, caller.tenantId, (tx) => readTenant(tx, caller.tenantId));
  const received = found.opened === 'received' ? await howReceived(parts, caller, body, found, insideDomains) : {};
  const { mail, answersUnknown: _, answeredBy, ...how } = found;
  return {
    ...mail,
    ...how,
    ...received,
    ...(body.mailbox && { mailbox: body.mailbox }),
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
type Received = Pick<AnswerOf<Routes['lookUpMail']>, 'receivedAs' | 'unsure'>;

/**
 * How a colleague's mail reached the mailbox. An answer to the caller about a mail that cannot be found any more is about
 * that one, not a sending of the colleague's; where its subject does not say so, only the caller knows.
 * @throws Refusal `mail-not-found` for a mail from outside, and for such an answer
 */
const howReceived = async (
  parts: Parts,
  caller: Caller,
  { mailbox }: BodyOf<Routes['lookUpMail']>,
  { mail: { sender, recipients }, answersUnknown }: Found,
  insideDomains: readonly string[],
): Promise<Received> => {
  const address = sender?.address ?? '';
  // Exchange names by a path only whom it has in its own directory.
  const inHouse = isExchangeName(address) || placementOf(address, insideDomains) === 'inside';
  if (!inHouse) throw new Refusal('mail-not-found');
  const own = await addressesOf(parts, caller, mailbox);
  const as = recipients.filter((one) => own.has(one.address.toLowerCase()));
  const mayAnswer = as.some(({ field }) => field === 'to');
  if (mayAnswer && answersUnknown === 'surely') throw new Refusal('mail-not-found');
  const [first] = as;
  return {
    ...(first && { receivedAs: first.address }),
    ...(mayAnswer && answersUnknown === 'perhaps' && { unsure: true }),
  };
};

/** Every address of the mailbox. Where the directory does not answer, the known one alone: aliases are not worth a wait. */
const addressesOf = async (
  { graph }: Parts,
  { tenantId, personId, userName }: Caller,
  mailbox: string | undefined,
): Promise<ReadonlySet<string>> => {
  const known = (mailbox ?? userName).toLowerCase();
  const found = await graph.mailbox(tenantId, mailbox ? { address: mailbox } : { personId }).catch(() => undefined);
  return new Set([known, ...(found?.addresses ?? [])]);
};
