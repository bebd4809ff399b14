import type { Address, Mail, MailAttachment, MailHeader } from '../../municipality/mail/mail.ts';
import { extendedPropertiesOf } from '../query/extended-properties.ts';
import type { Row } from '../query/filter.ts';
import type { Showing } from '../query/rows.ts';

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
    internetMessageHeaders: internetHeadersOf(mail),
  }),
  expands: {
    attachments: (mail) => mail.attachments.map(attachmentRow),
    singleValueExtendedProperties: (mail, _select, filter) => extendedPropertiesOf(mail, filter),
  },
  filtersExpand: ['singleValueExtendedProperties'],
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

/** The way a mail came in, and what it brought along. Graph has none for a mail that was sent from the mailbox. */
const internetHeadersOf = (mail: Mail): MailHeader[] | undefined => {
  if (mail.wasSent) return undefined;
  const host = mail.from.address.split('@')[1];
  const date = new Date(mail.sentDateTime).toUTCString().replace('GMT', '+0000');
  return [
    { name: 'Received', value: `from ${host} by mail.protection.example with HTTPS; ${date}` },
    { name: 'From', value: `${mail.from.name} <${mail.from.address}>` },
    { name: 'To', value: mail.to.map(({ address }) => address).join(', ') },
    { name: 'Subject', value: mail.subject },
    { name: 'Date', value: date },
    { name: 'Message-ID', value: mail.internetMessageId },
    ...mail.headers,
    { name: 'Return-Path', value: mail.itemClass === 'IPM.Note' ? mail.from.address : '<>' },
  ];
};

const recipient = ({ name, address }: Address) => ({ emailAddress: { name, address } });

/** Exchange keeps whole seconds. */
const seconds = (instant: string): string => `${instant.slice(0, 19)}Z`;
