import { useQuery } from '@tanstack/react-query';
import type { LookedUpMail, MailFacts } from '#shared/mail/mail.ts';
import { placementOf } from '#shared/mail/placement.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import { recipientKey, sameRecipient } from '#shared/mail/recipients.ts';
import type { PointedOut } from '../breaches/report/form/RecipientRow.tsx';
import type { OpenMail } from '../host/open-mail.ts';
import { useApi, useRead } from '../use-api.ts';
import type { Said } from './WhichWay.tsx';

/**
 * The mail to report. `opened`: what the mailbox says was opened; undefined while it is asked (`looking`), and where it
 * knows of no mail to report. `pointedOut`: whose answer was opened, or the person who received the mail; never marked.
 */
export type KnownMail = {
  readonly facts: MailFacts;
  readonly looking: boolean;
  readonly opened?: LookedUpMail['opened'];
  readonly pointedOut?: PointedOut | undefined;
  /** A colleague's mail, or an answer to one of the person's that is gone: to be asked. */
  readonly unsure?: boolean;
};

/**
 * The facts of the mail to report: what the window shows at once, and the mailbox's own when they arrive. Of a mail that
 * was sent, bcc included; from an answer or a notice of non-delivery the mailbox finds the mail it is about. Of a mail a
 * colleague sent, what shows of it. Until then, and where it cannot be had, the list is said to be incomplete. The
 * person's own answer (`said`) takes precedence over every guess.
 */
export const useMailFacts = ({ id, restId, mailbox, facts, ifSaid, me: opener }: OpenMail, said?: Said): KnownMail => {
  const api = useApi();
  const me = useRead('me', {});
  const found = useQuery({
    queryKey: ['lookUpMail', id, restId],
    queryFn: ({ signal }) => api('lookUpMail', { body: { restId: restId ?? '', mailbox }, signal }),
    enabled: restId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const insideDomains = me.data?.insideDomains ?? [];
  const placed = (one: Recipient) => ({ ...one, placement: placementOf(one.address, insideDomains) });
  const inWindow = (shown: MailFacts): MailFacts => ({ ...shown, recipients: shown.recipients.map(placed) });
  if (said === 'answer') return { facts: inWindow(ifSaid.answer), looking: false };
  if (!found.data) return { facts: inWindow(said ? ifSaid.sent : facts), looking: found.isFetching };
  const { opened, answeredBy, receivedAs, unsure, ...mail } = found.data;
  const known = (recipients: Recipient[], pointedOut?: PointedOut): KnownMail => ({
    facts: { ...mail, recipients },
    looking: false,
    opened,
    pointedOut,
    unsure: unsure === true && said === undefined,
  });
  if (opened === 'received') {
    const who = receivedAs?.toLowerCase() ?? recipientKey(opener);
    // A recipient by bcc or through a list is not named in the mail, and is still the one who should not have had it.
    return known(receivedAs ? mail.recipients : withOne(mail.recipients, [placed(opener)]), { who, as: 'self' });
  }
  if (!answeredBy) return known(mail.recipients);
  // The answer may come from a person who got the mail through a list or from another: it proves that they had it.
  const who = answeredBy.toLowerCase();
  const answering = inWindow(facts).recipients.filter((one) => recipientKey(one) === who);
  return known(withOne(mail.recipients, answering), { who, as: 'answered' });
};

const withOne = (recipients: Recipient[], [one]: readonly Recipient[]): Recipient[] =>
  one === undefined || recipients.some((other) => sameRecipient(other, one)) ? recipients : [...recipients, one];
