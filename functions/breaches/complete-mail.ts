import type { MailFacts, Recipient } from '#shared/breaches/mail.ts';

type Sent = Omit<MailFacts, 'restId' | 'recipients'>;
type Known = Pick<Recipient, 'address' | 'name' | 'field' | 'placement' | 'wrong'>;

/** Two reports mean the same recipient if the address is the same; without an address, if the name is. */
export const sameRecipient = ({ address, name }: Pick<Recipient, 'address' | 'name'>): string =>
  (address || name).toLowerCase();

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

/** The same for a recipient; marked as wrong by either is wrong. */
export const recipientWith = (known: Known, more: Known): Known => ({
  address: known.address,
  name: known.name || more.name,
  field: known.field === 'unknown' ? more.field : known.field,
  placement: known.placement === 'unknown' ? more.placement : known.placement,
  wrong: known.wrong || more.wrong,
});

/** The same for all: those only one of the reports names are added. */
export const recipientsWith = (known: readonly Known[], more: readonly Known[]): Known[] => {
  const all = new Map(known.map((one) => [sameRecipient(one), one]));
  for (const one of more) {
    const before = all.get(sameRecipient(one));
    all.set(sameRecipient(one), before ? recipientWith(before, one) : one);
  }
  return [...all.values()];
};
