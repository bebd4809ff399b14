import type { MailFacts, Recipient } from '#shared/breaches/mail.ts';
import { foreign } from '#shared/text/written.ts';

/**
 * The mail open in Outlook, as its window shows it. `sort`: one's own, an answer one received, or a notice of a mail that
 * was not delivered. `id` names it on this computer, `restId` in the mailbox; `me` is whose mailbox it is. Recipients are
 * those Outlook gives: it may cut the list short, and it never gives bcc.
 */
export type OpenMail = {
  readonly id: string;
  readonly restId: string | undefined;
  readonly sort: 'sent' | 'answer' | 'bounce';
  readonly from: string;
  readonly me: Recipient;
  readonly facts: MailFacts;
};

// Written by strangers: what turns or hides letters is taken away before anybody reads it.
const seen = (text: string | undefined, max: number): string => foreign(max).parse((text ?? '').slice(0, 10_000));

type Named = Pick<Office.EmailAddressDetails, 'emailAddress' | 'displayName'>;

const placed = ({ emailAddress, displayName }: Named, field: Recipient['field']): Recipient => ({
  // Exchange names some inside the house by a path of its own (/o=ExchangeLabs/...), which is no address.
  address: emailAddress?.includes('@') ? seen(emailAddress, 320) : '',
  name: displayName === emailAddress ? '' : seen(displayName, 200),
  field,
  placement: 'unknown',
  wrong: false,
});

const idOf = (item: Office.MessageRead): string => item.internetMessageId || item.itemId;

const restIdOf = (item: Office.MessageRead): string | undefined => {
  if (!item.itemId) return undefined;
  // Phones give the id Graph wants already, and have no converter.
  const { mailbox } = Office.context;
  return mailbox.convertToRestId?.(item.itemId, Office.MailboxEnums.RestVersion.v2_0) ?? item.itemId;
};

const sortOf = (item: Office.MessageRead): OpenMail['sort'] => {
  const me = Office.context.mailbox.userProfile.emailAddress.toLowerCase();
  const mine = (one: Office.EmailAddressDetails | undefined) => one?.emailAddress?.toLowerCase() === me;
  if (/^REPORT\./i.test(item.itemClass ?? '')) return 'bounce';
  // A mail from a shared mailbox is not from the person either, but then the person is not among those who had it.
  const received = !mine(item.from) && !mine(item.sender) && [...(item.to ?? []), ...(item.cc ?? [])].some(mine);
  return received ? 'answer' : 'sent';
};

const factsOf = (item: Office.MessageRead, sort: OpenMail['sort']): MailFacts => {
  const restId = restIdOf(item);
  const recipients = {
    sent: () => [
      ...(item.to ?? []).map((one) => placed(one, 'to')),
      ...(item.cc ?? []).map((one) => placed(one, 'cc')),
    ],
    // Whoever answers a mail has had it.
    answer: () => [placed(item.from, 'unknown')],
    bounce: () => [],
  }[sort]();
  return {
    ...(restId && sort === 'sent' && { restId }),
    ...(item.internetMessageId && sort === 'sent' && { internetMessageId: item.internetMessageId }),
    ...(sort === 'sent' && item.dateTimeCreated && { sentAt: item.dateTimeCreated.toISOString() }),
    subject: seen(item.subject, 255),
    // Those of an answer are not those that were sent.
    attachments: (sort === 'sent' ? (item.attachments ?? []) : [])
      .filter(({ isInline }) => !isInline)
      .map(({ name, size }) => ({ name: seen(name, 255), size })),
    recipients,
    completeness: 'window',
  };
};

/** The open mail; undefined when none is, several are marked, or one is being written. */
export const readOpenMail = (): OpenMail | undefined => {
  const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
  if (!item || typeof item.subject !== 'string') return undefined;
  const sort = sortOf(item);
  const id = idOf(item);
  const from = seen(item.from?.displayName || item.from?.emailAddress, 200);
  const { displayName, emailAddress } = Office.context.mailbox.userProfile;
  const me = placed({ displayName, emailAddress }, 'unknown');
  return { id, restId: restIdOf(item), sort, from, me, facts: factsOf(item, sort) };
};

/** Tells when a pinned pane should show another mail. Answers with how to stop. */
export const onMailChanged = (listener: () => void): (() => void) => {
  const { mailbox } = Office.context;
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener);
  return () => mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
};

/**
 * The whole open mail as an .eml; undefined where Outlook cannot give it (before Mailbox 1.14), and when another than the
 * one named was opened meanwhile.
 */
export const openMailAsFile = (id: OpenMail['id']): Promise<Uint8Array | undefined> =>
  new Promise((resolve) => {
    const item = Office.context.mailbox.item as Office.MessageRead | null | undefined;
    if (!item?.getAsFileAsync || idOf(item) !== id) return resolve(undefined);
    item.getAsFileAsync(({ status, value }) =>
      resolve(
        status === Office.AsyncResultStatus.Succeeded
          ? Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0))
          : undefined,
      ),
    );
  });
