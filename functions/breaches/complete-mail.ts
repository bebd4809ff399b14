import type { MailFacts } from '#shared/breaches/mail.ts';

type Sent = Omit<MailFacts, 'restId' | 'recipients'>;

/**
 * What is known of a mail, with what another report of it adds: whoever received it saw less than the mailbox of whoever
 * sent it. Nothing that stands is overwritten.
 */
export const mailWith = (known: Sent, more: Sent): Sent => ({
  ...more,
  ...known,
  subject: known.subject || more.subject,
  attachments: known.attachments.length > 0 ? known.attachments : more.attachments,
  completeness: known.completeness === 'mailbox' ? 'mailbox' : more.completeness,
});
