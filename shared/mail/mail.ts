import { z } from 'zod';
import { foreign } from '../text/written.ts';
import { withoutExchangeName } from './exchange-name.ts';
import { recipient } from './recipient.ts';
import { recipientsWith } from './recipients.ts';

/**
 * A mail's id in a mailbox, as Graph wants it: visible ASCII. One of dots only would be a step in a path, not a mail
 * (`encodeURIComponent` leaves dots as they are).
 */
export const restId = z
  .string()
  .max(512)
  .regex(/^(?!\.*$)[\x21-\x7e]+$/);

/** Where a mail lies: its id there, and the address of the shared mailbox, where it is not the person's own. */
export const mailPlace = z.strictObject({ restId, mailbox: foreign(320).optional() });
export type MailPlace = z.infer<typeof mailPlace>;

/** Attachments by name and size only; their content is never read (Art. 5(1)(c)). */
const attachmentFact = z.strictObject({
  name: foreign(255),
  size: z
    .int()
    .min(0)
    .max(2 ** 40),
});

/**
 * When a mail was sent, by the clock of a stranger's machine. Some write a year of their own for "no date" (1, 1601, 4501):
 * what cannot be a mail's date is left out, and a report never fails because of it.
 */
const mailDate = z.iso
  .datetime({ offset: true })
  .max(40)
  .refine((sent) => Date.parse(sent) >= Date.UTC(1990, 0) && Date.parse(sent) < Date.UTC(2200, 0));

/**
 * The facts of a mail. `completeness` says where the recipients come from: `mailbox` - the sender's own copy, all of them,
 * bcc included; `window` - what the open mail showed, which may be cut short and never holds bcc. `sender`: whose mail it
 * is, where the person only received it.
 */
export const mailFacts = z.strictObject({
  // A malformed id is left out: a report never fails because of it.
  restId: restId.optional().catch(undefined),
  // The shared mailbox it lies in; none for the person's own.
  mailbox: foreign(320).optional(),
  // Written by a stranger: one longer than a line of a mail may be (RFC 5322, 2.1.1) is dropped.
  internetMessageId: z.string().max(998).optional().catch(undefined),
  subject: foreign(255),
  sentAt: mailDate.optional().catch(undefined),
  size: z
    .int()
    .min(0)
    .max(2 ** 40)
    .optional(),
  attachments: z.array(attachmentFact).max(250),
  recipients: z
    .array(recipient)
    .max(1000)
    .transform((all) => recipientsWith(all)),
  completeness: z.enum(['mailbox', 'window']),
  sender: z
    .strictObject({ address: foreign(320), name: foreign(200) })
    .transform(withoutExchangeName)
    .optional(),
});
export type MailFacts = z.infer<typeof mailFacts>;

/** The same as it is stored. Limits apply to input only: stored mails are always read, however many reports were merged. */
export const keptMail = mailFacts
  .omit({ restId: true })
  .extend({ recipients: z.array(recipient), attachments: z.array(attachmentFact) });
export type KeptMail = z.infer<typeof keptMail>;

/**
 * The facts of the mail to report, found from the mail that was opened. One the person sent: itself, an `answer` to it,
 * or the notice that it came back (`bounce`). `received`: one a colleague sent to the person. `answeredBy`: whose answer
 * it is; absent for an automatic answer, which proves no reader. `receivedAs`: by which of the person's addresses a mail
 * came, where it names one. `unsure`: `received`, or an answer to a mail of the person's that is gone; only the person
 * knows.
 */
export const lookedUpMail = mailFacts.extend({
  opened: z.enum(['sent', 'answer', 'bounce', 'received']),
  answeredBy: foreign(320).optional(),
  receivedAs: foreign(320).optional(),
  unsure: z.literal(true).optional(),
});
export type LookedUpMail = z.infer<typeof lookedUpMail>;
