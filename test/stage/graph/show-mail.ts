import type { Address, Mail, MailAttachment } from '../municipality/mail.ts';
import type { Row } from './filter.ts';
import type { Showing } from './rows.ts';

export const messages: Showing<Mail> = {
  types: ['message'],
  usual: [
    'createdDateTime',
    'lastModifiedDateTime',
    'changeKey',
    'categories',
    'receivedDateTime',
    'sentDateTime',
    'hasAttachments',
    'internetMessageId',
    'subject',
    'bodyPreview',
    'importance',
    'parentFolderId',
    'conversationId',
    'isRead',
    'isDraft',
    'webLink',
    'body',
    'sender',
    'from',
    'toRecipients',
    'ccRecipients',
    'bccRecipients',
    'replyTo',
  ],
  filterable: [
    'internetMessageId',
    'subject',
    'sentDateTime',
    'receivedDateTime',
    'hasAttachments',
    'isRead',
    'conversationId',
    'from/emailAddress/address',
  ],
  orderable: ['receivedDateTime', 'sentDateTime'],
  page: { usual: 10, most: 1000 },
  row: (mail) => ({
    '@odata.etag': `W/"${mail.id.slice(8, 24)}"`,
    id: mail.id,
    createdDateTime: seconds(mail.sentDateTime),
    lastModifiedDateTime: seconds(mail.receivedDateTime),
    changeKey: mail.id.slice(8, 24),
    categories: [],
    receivedDateTime: seconds(mail.receivedDateTime),
    sentDateTime: seconds(mail.sentDateTime),
    hasAttachments: mail.attachments.some(({ isInline }) => !isInline),
    internetMessageId: mail.internetMessageId,
    subject: mail.subject,
    bodyPreview: mail.body.replaceAll(/<[^>]*>/g, '').slice(0, 255),
    importance: 'normal',
    parentFolderId: mail.folder,
    conversationId: mail.conversationId,
    isRead: mail.isRead,
    isDraft: false,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(mail.ewsId)}&viewmodel=ReadMessageItem`,
    body: { contentType: mail.contentType, content: mail.body },
    sender: recipient(mail.from),
    from: recipient(mail.from),
    toRecipients: mail.to.map(recipient),
    ccRecipients: mail.cc.map(recipient),
    bccRecipients: mail.bcc.map(recipient),
    replyTo: [],
  }),
  expands: { attachments: (mail) => mail.attachments.map(attachmentRow) },
};

export const attachments: Showing<MailAttachment> = {
  types: ['attachment'],
  usual: ['lastModifiedDateTime', 'name', 'contentType', 'size', 'isInline', 'contentBytes'],
  page: { usual: 100, most: 999 },
  row: (attachment) => attachmentRow(attachment),
};

const attachmentRow = (attachment: MailAttachment): Row => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  id: attachment.id,
  lastModifiedDateTime: null,
  name: attachment.name,
  contentType: attachment.contentType,
  size: attachment.size,
  isInline: attachment.isInline,
  get contentBytes() {
    return Buffer.concat([...attachment.content()]).toString('base64');
  },
});

const recipient = ({ name, address }: Address) => ({ emailAddress: { name, address } });

/** Exchange keeps whole seconds. */
const seconds = (instant: string): string => `${instant.slice(0, 19)}Z`;
