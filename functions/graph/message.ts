import { z } from 'zod';
import { type MailFacts, mailFacts } from '#shared/mail/mail.ts';
import type { FoundMail } from './graph.ts';
import { sizeOf, valuesAsked } from './message-size.ts';
import type { OpenMailbox } from './open-mailbox.ts';
import { readAll } from './read-all.ts';

const address = z.object({ emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }) });
const addresses = z.array(address).default([]);
const attachment = z.object({
  name: z.string().nullish(),
  size: z.number().nullish(),
  isInline: z.boolean().nullish(),
});
const facts = mailFacts.omit({ recipients: true });

/** A mail as Graph gives it when asked for `messageFields`; with its size, if `messageSize` is expanded. */
export const message = z.object({
  id: z.string(),
  internetMessageId: z.string().nullish(),
  subject: z.string().nullish(),
  sentDateTime: z.string().nullish(),
  hasAttachments: z.boolean().nullish(),
  toRecipients: addresses,
  ccRecipients: addresses,
  bccRecipients: addresses,
  singleValueExtendedProperties: valuesAsked,
});
export type Message = z.infer<typeof message>;

export const messageFields =
  'id,internetMessageId,subject,sentDateTime,hasAttachments,toRecipients,ccRecipients,bccRecipients';

export const messagePath = ({ mails }: Pick<OpenMailbox, 'mails'>, id: string): string =>
  `${mails}/${encodeURIComponent(id)}`;

/** All recipients of the mail; only the sender's own copy has bcc. */
export const recipientsOf = (found: Message): FoundMail['recipients'] =>
  (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    found[`${field}Recipients`].flatMap(({ emailAddress }) =>
      emailAddress.address ? [{ address: emailAddress.address, name: emailAddress.name ?? '', field }] : [],
    ),
  );

/** The facts of a mail, its attachments by name and size. Whose copy it is decides how complete they are. */
export const mailFactsIn = async (
  mailbox: OpenMailbox,
  found: Message,
  copy: Pick<MailFacts, 'completeness' | 'sender'> = { completeness: 'mailbox' },
): Promise<FoundMail> => {
  const attached = found.hasAttachments
    ? await readAll(
        mailbox.api,
        mailbox.api(`${messagePath(mailbox, found.id)}/attachments`).select('id,name,size,isInline'),
        attachment,
      )
    : [];
  return {
    ...facts.parse({
      restId: found.id,
      internetMessageId: found.internetMessageId ?? undefined,
      subject: found.subject ?? '',
      sentAt: found.sentDateTime ?? undefined,
      size: sizeOf(found.singleValueExtendedProperties),
      // Pictures inside the text are none to a person, and Outlook's window does not list them either.
      attachments: attached
        .filter(({ isInline }) => !isInline)
        .slice(0, 250)
        .map(({ name, size }) => ({ name: name ?? '', size: size ?? 0 })),
      ...copy,
    }),
    recipients: recipientsOf(found),
  };
};
