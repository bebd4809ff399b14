export type Address = { name: string; address: string };

export type MailAttachment = {
  id: string;
  name: string;
  /** Bytes, as claimed; the content of the very large ones is made while it is read. */
  size: number;
  contentType: string;
  isInline: boolean;
  content(): Iterable<Buffer>;
};

export type MailHeader = { name: string; value: string };

export type MailFolder = 'inbox' | 'sentitems' | 'archive';

export type Mail = {
  /** As Graph names it, and as convertToRestId gives it: no slash or plus. */
  id: string;
  /** The same id as Office.js names it, with slash and plus. */
  ewsId: string;
  internetMessageId: string;
  /** Sent a moment ago: Outlook's pane does not know the internetMessageId yet, Graph does. */
  freshlySent: boolean;
  conversationId: string;
  /** The MAPI class, as Office.js tells it: a notice of non-delivery is no ordinary note. */
  itemClass: 'IPM.Note' | 'REPORT.IPM.Note.NDR';
  /** Beyond those every mail has: what it answers, whether a machine wrote it. */
  headers: MailHeader[];
  folder: MailFolder;
  /** Whether it was sent from this mailbox: Graph has no headers of such a mail, wherever it is moved. */
  wasSent: boolean;
  subject: string;
  from: Address;
  to: Address[];
  cc: Address[];
  /** Known only in the sender's own copy. */
  bcc: Address[];
  /** Instants, ISO 8601 in UTC. */
  sentDateTime: string;
  receivedDateTime: string;
  isRead: boolean;
  contentType: 'text' | 'html';
  body: string;
  attachments: MailAttachment[];
  /** Bytes of the whole message, as Outlook would claim. */
  size: number;
  /** The message as an .eml, CRLF line ends. */
  mime(): string;
  /** The same in pieces, so that a message of 30 MB need not stand in memory. */
  mimeParts(): Iterable<string>;
};

export type Mailbox = { mails: Mail[] };
