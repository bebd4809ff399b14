import { createHash } from 'node:crypto';
import type { Address, Mail, MailAttachment, MailFolder, MailHeader } from './mail.ts';
import { mimeOf } from './mime.ts';

export type MailDraft = {
  /** Unique in the mailbox; the ids are made of it. */
  key: string;
  internetMessageId: string;
  folder: MailFolder;
  subject: string;
  from: Address;
  to: Address[];
  cc?: Address[];
  bcc?: Address[];
  sentDateTime: string;
  body: string;
  contentType?: 'text' | 'html';
  attachments?: MailAttachment[];
  headers?: MailHeader[];
  freshlySent?: boolean;
  isRead?: boolean;
};

/** With this Exchange marks its own notice that a mail was not delivered; the value is empty. */
export const ndrHeader = 'X-MS-Exchange-Message-Is-Ndr';

// What Outlook puts before the topic of a conversation.
const beforeTopic = /^((SV|VS|RE|FW|Kan ikke leveres|Automatisk svar): ?)+/i;

export const writeMail = (draft: MailDraft): Mail => {
  const ewsId = ewsIdOf(draft.key);
  const attachments = draft.attachments ?? [];
  const mail = {
    ...draft,
    id: graphIdOf(ewsId),
    ewsId,
    conversationId: ewsIdOf(`conversation/${draft.subject.replace(beforeTopic, '')}`).slice(0, 76),
    itemClass: (draft.headers ?? []).some(({ name }) => name === ndrHeader) ? 'REPORT.IPM.Note.NDR' : 'IPM.Note',
    headers: draft.headers ?? [],
    wasSent: draft.folder === 'sentitems',
    cc: draft.cc ?? [],
    bcc: draft.bcc ?? [],
    receivedDateTime: draft.sentDateTime,
    freshlySent: draft.freshlySent ?? false,
    isRead: draft.isRead ?? draft.folder === 'sentitems',
    contentType: draft.contentType ?? 'text',
    attachments,
    // Outlook counts attachments as they travel: base64 makes four bytes of three.
    size: attachments.reduce((sum, { size }) => sum + Math.ceil(size / 3) * 4, 2_000 + Buffer.byteLength(draft.body)),
  } as const;
  return { ...mail, mime: () => [...mimeOf(mail)].join(''), mimeParts: () => mimeOf(mail) };
};

/** The same mail as it lies in a recipient's inbox: own ids, nobody's bcc. */
export const received = (sent: MailDraft, key: string): Mail =>
  writeMail({ ...sent, key, folder: 'inbox', bcc: [], freshlySent: false, isRead: false });

/** The same mail in another folder: Exchange gives it another id, also in Graph (ids are not immutable unless asked for). */
export const moved = (mail: Mail, folder: MailFolder): Mail => {
  const ewsId = ewsIdOf(`${mail.ewsId}/${folder}`);
  return { ...mail, folder, ewsId, id: graphIdOf(ewsId) };
};

const graphIdOf = (ewsId: string): string => ewsId.replaceAll('/', '-').replaceAll('+', '_');

/** What Exchange calls an id: long, starting AAMk, with slash and plus in it. */
const ewsIdOf = (key: string): string => {
  const hash = (part: string) => createHash('sha512').update(`${key}/${part}`).digest('base64').replaceAll('=', '');
  return `AAMkAD/${hash('1').slice(0, 60)}+${hash('2').slice(0, 60)}AAA=`;
};
