import type { KeptMail } from '#shared/mail/mail.ts';

type Sent = Omit<KeptMail, 'recipients'>;

/**
 * What is known of a mail, with what another report of it adds: a recipient sees less than the sender's mailbox. Known
 * values are never overwritten.
 */
export const mailWith = (known: Sent, more: Sent): Sent => ({
  ...more,
  ...known,
  subject: known.subject || more.subject,
  attachments: [...known.attachments, ...newAttachments(known, more)],
  completeness: known.completeness === 'mailbox' ? 'mailbox' : more.completeness,
});

/** Attachments only the second report names. A file has another size in the window than in the mailbox: names decide. */
export const newAttachments = (
  known: Pick<Sent, 'attachments'>,
  more: Pick<Sent, 'attachments'>,
): Sent['attachments'] => {
  const names = new Set(known.attachments.map(({ name }) => name));
  return more.attachments.filter(({ name }) => !names.has(name));
};
