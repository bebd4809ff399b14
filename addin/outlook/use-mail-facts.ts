import { useQuery } from '@tanstack/react-query';
import type { LookedUpMail, MailFacts, Recipient } from '#shared/breaches/mail.ts';
import { placementOf } from '#shared/breaches/placement.ts';
import { markOf } from '../breaches/report/to-report.ts';
import type { OpenMail } from '../host/open-mail.ts';
import { useApi, useRead } from '../use-api.ts';

/**
 * The mail to report. `opened`: what the mailbox says was opened; undefined while it is asked (`looking`), and where it
 * knows of no mail that was sent. `answeredBy`: whose answer was opened, to be pointed out, never marked.
 */
export type KnownMail = {
  readonly facts: MailFacts;
  readonly looking: boolean;
  readonly opened?: LookedUpMail['opened'];
  readonly answeredBy?: string | undefined;
};

/**
 * The facts of the mail that was sent: what the window shows at once, and the mailbox's own, bcc included, when they
 * arrive; from an answer or a notice of non-delivery the mailbox finds the mail it is about. Until then, and where it
 * cannot be had, the list is said to be incomplete.
 */
export const useMailFacts = ({ id, restId, facts }: OpenMail): KnownMail => {
  const api = useApi();
  const me = useRead('me', {});
  const found = useQuery({
    queryKey: ['lookUpMail', id],
    queryFn: ({ signal }) => api('lookUpMail', { body: { restId: restId ?? '' }, signal }),
    enabled: restId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const insideDomains = me.data?.insideDomains ?? [];
  const shown = facts.recipients.map((one) => ({ ...one, placement: placementOf(one.address, insideDomains) }));
  if (!found.data) return { facts: { ...facts, recipients: shown }, looking: found.isFetching };
  const { opened, answeredBy, ...sent } = found.data;
  const recipients = answeredBy ? withAnswerer(sent.recipients, answeredBy, shown) : sent.recipients;
  return { facts: { ...sent, recipients }, looking: false, opened, answeredBy };
};

// Somebody may answer who got the mail through a list or from another: whoever answers a mail has had it.
const withAnswerer = (recipients: Recipient[], answeredBy: string, shown: readonly Recipient[]): Recipient[] => {
  const isAnswerer = (one: Recipient) => markOf(one) === answeredBy.toLowerCase();
  return recipients.some(isAnswerer) ? recipients : [...recipients, ...shown.filter(isAnswerer)];
};
