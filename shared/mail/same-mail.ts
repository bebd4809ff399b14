import type { MailFacts } from './mail.ts';
import { recipientFinder } from './recipients.ts';

/** Two machines stamp one mail within minutes of each other. Milliseconds. */
const minutesApart = 15 * 60_000;

type Trace = Pick<MailFacts, 'sentAt'> & {
  readonly recipients: readonly Pick<MailFacts['recipients'][number], 'address' | 'name'>[];
};

/**
 * Whether two reports with one message id are about one mail. The id alone proves nothing: scanners, gateways and forms
 * give it to several (RFC 5322, 3.6.4 asks for more than they keep), and a gateway may change the subject of one. The
 * same sending time does, or a time within minutes and a common recipient; an unreadable list of recipients contradicts
 * nothing.
 */
export const isSameMail = (known: Trace, more: Trace): boolean => {
  const apart = Math.abs(secondOf(known) - secondOf(more));
  if (apart === 0) return true;
  const find = recipientFinder(known.recipients);
  const common =
    known.recipients.length === 0 ||
    more.recipients.length === 0 ||
    more.recipients.some((one) => find(one) !== undefined);
  return common && (Number.isNaN(apart) || apart <= minutesApart);
};

const secondOf = ({ sentAt }: Trace): number => Math.floor(Date.parse(sentAt ?? '') / 1000) * 1000;
