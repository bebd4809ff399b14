import { isExchangeName, withoutExchangeName } from '#shared/mail/exchange-name.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import { recipientsWith } from '#shared/mail/recipients.ts';
import { foreign } from '#shared/text/written.ts';
import { type MailSort, sortOf } from './mail-sort.ts';

/**
 * The mail open in Outlook, as its window shows it. `id` names it on this computer, `restId` in the mailbox, which is a
 * shared one where `mailbox` names it; `me` is whose mailbox it is. Recipients are those Outlook gives: it may cut the list
 * short, and it never gives bcc. `ifSaid`: the facts where the window cannot tell what it is, and the person does.
 */
export type OpenMail = {
  readonly id: string;
  readonly restId: string | undefined;
  readonly mailbox: string | undefined;
  readonly sort: MailSort;
  readonly from: string;
  readonly me: Recipient;
  readonly facts: MailFacts;
  readonly ifSaid: { readonly sent: MailFacts; readonly answer: MailFacts };
};

// Written by strangers: characters that turn or hide letters are removed before it is shown.
const seen = (text: string | undefined, max: number): string => foreign(max).parse((text ?? '').slice(0, 10_000));

type Named = Pick<Office.EmailAddressDetails, 'emailAddress' | 'displayName'>;

// Exchange names some inside the house by a path of its own (/o=ExchangeLabs/..., IMCEAEX-...), which is no address.
const placed = ({ emailAddress = '', displayName }: Named, field: Recipient['field']): Recipient => ({
  ...withoutExchangeName({
    address: emailAddress.includes('@') || isExchangeName(emailAddress) ? seen(emailAddress, 320) : '',
    name: displayName === emailAddress && !isExchangeName(emailAddress) ? '' : seen(displayName, 200),
  }),
  field,
  placement: 'unknown',
  wrong: false,
});

/** The message id stays when a mail is moved; with its subject, since scanners give two mails the same one. */
export const idOf = ({ internetMessageId, itemId, subject }: Office.MessageRead): string =>
  internetMessageId ? `${internetMessageId} ${seen(subject, 255)}`.trim() : itemId;

const restIdOf = (item: Office.MessageRead): string | undefined => {
  if (!item.itemId) return undefined;
  // Phones give the id Graph wants already, and have no converter.
  const { mailbox } = Office.context;
  return mailbox.convertToRestId?.(item.itemId, Office.MailboxEnums.RestVersion.v2_0) ?? item.itemId;
};

const sentFacts = (item: Office.MessageRead, mailbox: string | undefined): MailFacts => {
  const restId = restIdOf(item);
  return {
    ...(restId && { restId }),
    ...(mailbox && { mailbox }),
    ...(item.internetMessageId && { internetMessageId: item.internetMessageId }),
    ...(item.dateTimeCreated && { sentAt: item.dateTimeCreated.toISOString() }),
    subject: seen(item.subject, 255),
    attachments: (item.attachments ?? [])
      .filter(({ isInline }) => !isInline)
      .map(({ name, size }) => ({ name: seen(name, 255), size })),
    recipients: recipientsWith([
      ...(item.to ?? []).map((one) => placed(one, 'to')),
      ...(item.cc ?? []).map((one) => placed(one, 'cc')),
    ]),
    completeness: 'window',
  };
};

// Of the sent mail only a recipient is known, the one who answers: files and time are the answer's own.
const receivedFacts = (item: Office.MessageRead, recipients: Recipient[]): MailFacts => ({
  subject: seen(item.subject, 255),
  attachments: [],
  recipients,
  completeness: 'window',
});

/**
 * The open mail; undefined when none is, several are marked, or one is being written. `mailbox`: the shared one it lies in,
 * see shared-mailbox.ts.
 */
export const readOpenMail = (mailbox?: string): OpenMail | undefined => {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (!item || typeof item.subject !== 'string') return undefined;
  const { displayName, emailAddress } = Office.context.mailbox.userProfile;
  const sort = sortOf(item, { name: displayName, addresses: mailbox ? [emailAddress, mailbox] : [emailAddress] });
  const sent = sentFacts(item, mailbox);
  const answer = receivedFacts(item, item.from ? [placed(item.from, 'unknown')] : []);
  const factsOf = { sent, unknown: sent, answer, bounce: receivedFacts(item, []) };
  return {
    id: idOf(item),
    restId: restIdOf(item),
    mailbox,
    sort,
    from: seen(item.from?.displayName || item.from?.emailAddress, 200),
    me: placed(mailbox ? { displayName: '', emailAddress: mailbox } : { displayName, emailAddress }, 'unknown'),
    facts: factsOf[sort],
    ifSaid: { sent, answer },
  };
};

/** Tells when a pinned pane should show another mail. Answers with how to stop. */
export const onMailChanged = (listener: () => void): (() => void) => {
  const { mailbox } = Office.context;
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener);
  return () => mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
};
