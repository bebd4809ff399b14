import { useQuery } from '@tanstack/react-query';
import type { LookedUpMail, MailFacts, Recipient } from '#shared/breaches/mail.ts';
import { placementOf } from '#shared/breaches/placement.ts';
import { recipientKey } from '#shared/breaches/recipients.ts';
import type { PointedOut } from '../breaches/report/pointed-out.ts';
import type { OpenMail } from '../host/open-mail.ts';
import { useApi, useRead } from '../use-api.ts';

/**
 * The mail to report. `opened`: what the mailbox says was opened; undefined while it is asked (`looking`), and where it
 * knows of no mail to report. `pointedOut`: whose answer was opened, or the person who received the mail; never marked.
 */
export type KnownMail = {
  readonly facts: MailFacts;
  readonly looking: boolean;
  readonly opened?: LookedUpMail['opened'];
  readonly pointedOut?: PointedOut | undefined;
};

/**
 * The facts of the mail to report: what the window shows at once, and the mailbox's own when they arrive. Of a mail that
 * was sent, bcc included; from an answer or a notice of non-delivery the mailbox finds the mail it is about. Of a mail a
 * colleague sent, what shows of it. Until then, and where it cannot be had, the list is said to be incomplete.
 */
export const useMailFacts = ({ id, restId, facts, me: opener }: OpenMail): KnownMail => {
  const api = useApi();
  const me = useRead('me', {});
  const found = useQuery({
    queryKey: ['lookUpMail', id],
    queryFn: ({ signal }) => api('lookUpMail', { body: { restId: restId ?? '' }, signal }),
    enabled: restId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const insideDomains = me.data?.insideDomains ?? [];
  const placed = (one: Recipient) => ({ ...one, placement: placementOf(one.address, insideDomains) });
  const shown = facts.recipients.map(placed);
  if (!found.data) return { facts: { ...facts, recipients: shown }, looking: found.isFetching };
  const { opened, answeredBy, ...mail } = found.data;
  const known = (recipients: Recipient[], pointedOut?: PointedOut): KnownMail => ({
    facts: { ...mail, recipients },
    looking: false,
    opened,
    pointedOut,
  });
  // Who got the mail as bcc or through a list does not stand in it, and is still the one who should not have had it.
  if (opened === 'received')
    return known(withOne(mail.recipients, [placed(opener)]), { who: recipientKey(opener), as: 'self' });
  if (!answeredBy) return known(mail.recipients);
  // Somebody may answer who got the mail through a list or from another: whoever answers a mail has had it.
  const who = answeredBy.toLowerCase();
  return known(
    withOne(
      mail.recipients,
      shown.filter((one) => recipientKey(one) === who),
    ),
    { who, as: 'answered' },
  );
};

const withOne = (recipients: Recipient[], [one]: readonly Recipient[]): Recipient[] =>
  one === undefined || recipients.some((other) => recipientKey(other) === recipientKey(one))
    ? recipients
    : [...recipients, one];
