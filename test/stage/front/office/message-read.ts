import type { OutlookOnStage } from '../outlook/outlook-on-stage.ts';
import type { Address, SeenMail } from '../stage-api.ts';
import { later } from './async-result.ts';
import { buildOf } from './outlook-builds.ts';
import type { setsOf } from './requirement-sets.ts';

/**
 * A mail as Office.js shows it in read mode: at most as many recipients as the header shows, never a bcc, and no
 * internetMessageId on a mail sent a moment ago.
 */
export function messageRead(mail: SeenMail, outlook: OutlookOnStage, isSetSupported: ReturnType<typeof setsOf>) {
  const details = detailsOf(outlook.person.upn);
  const { recipients } = buildOf(outlook.kind);
  const count = outlook.headerExpanded() ? recipients.open : recipients.closed;
  const shown = (people: Address[]) => people.slice(0, count).map(details);
  const { mailbox } = outlook;
  const at = `/stage/mail/${mailbox.id}/${encodeURIComponent(mail.id)}`;
  return {
    itemType: 'message',
    itemClass: mail.itemClass,
    itemId: outlook.kind === 'phone' ? mail.id : mail.itemId,
    conversationId: mail.conversationId,
    subject: mail.subject,
    normalizedSubject: mail.subject.replace(/^((re|sv|vs|fw|fwd):\s*)+/i, ''),
    from: details(mail.from),
    sender: details(mail.from),
    to: shown(mail.to),
    cc: shown(mail.cc),
    dateTimeCreated: new Date(mail.folder === 'sentitems' ? mail.sentDateTime : mail.receivedDateTime),
    dateTimeModified: new Date(mail.receivedDateTime),
    ...(!mail.freshlySent && { internetMessageId: mail.internetMessageId }),
    attachments: mail.attachments.map(({ id, name, size, isInline, contentType }) => ({
      id,
      name,
      size,
      isInline,
      contentType,
      attachmentType: 'file',
    })),
    body: {
      getAsync: (coercion: string, ...rest: unknown[]) => later(rest, () => bodyAs(coercion, mail)),
      getTypeAsync: (...rest: unknown[]) => later(rest, () => mail.contentType),
    },
    ...(isSetSupported('Mailbox', '1.14') && {
      getAsFileAsync: (...rest: unknown[]) => later(rest, () => base64(`${at}/message.eml`)),
    }),
    getAttachmentContentAsync: (id: string, ...rest: unknown[]) =>
      later(rest, async () => ({
        format: 'base64',
        content: await base64(`${at}/attachments/${encodeURIComponent(id)}`),
      })),
    getAllInternetHeadersAsync: (...rest: unknown[]) => later(rest, () => headersOf(`${at}/message.eml`)),
    // There only beside a mail of a shared folder or mailbox, and where Outlook knows of those.
    ...(mailbox.isShared &&
      isSetSupported('Mailbox', '1.13') && {
        getSharedPropertiesAsync: (...rest: unknown[]) =>
          later(rest, () => ({ owner: mailbox.mail, targetMailbox: mailbox.mail, delegatePermissions: 63 })),
      }),
    notificationMessages: notificationMessages(),
  };
}

function detailsOf(upn: string) {
  const own = upn.split('@')[1];
  return ({ name, address }: Address) => ({
    displayName: name,
    emailAddress: address,
    recipientType: address.endsWith(`@${own}`) ? 'user' : 'externalUser',
    appointmentResponse: 'none',
  });
}

function bodyAs(coercion: string, { contentType, body }: SeenMail): string {
  if (coercion === contentType) return body;
  if (coercion === 'text') return new DOMParser().parseFromString(body, 'text/html').body.textContent ?? '';
  const paragraph = document.createElement('p');
  paragraph.textContent = body;
  return `<html><body>${paragraph.outerHTML.replaceAll('\n', '<br>')}</body></html>`;
}

async function base64(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error('The item could not be read.');
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}

async function headersOf(address: string): Promise<string> {
  const text = await (await fetch(address)).text();
  return `${text.split('\r\n\r\n')[0]}\r\n`;
}

function notificationMessages() {
  const shown = new Map<string, unknown>();
  const put = (key: string, details: unknown, ...rest: unknown[]) => later(rest, () => void shown.set(key, details));
  return {
    addAsync: put,
    replaceAsync: put,
    removeAsync: (key: string, ...rest: unknown[]) => later(rest, () => void shown.delete(key)),
    getAllAsync: (...rest: unknown[]) => later(rest, () => [...shown.values()]),
  };
}
