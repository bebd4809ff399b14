import { guidOf } from '../../municipality/ids.ts';
import { attachmentOf } from '../../municipality/mail/attachments.ts';
import type { Address, Mail } from '../../municipality/mail/mail.ts';
import { mailboxOf, ownerOf } from '../../municipality/mail/mailboxes.ts';
import { received, writeMail } from '../../municipality/mail/write-mail.ts';
import type { Municipality } from '../../municipality/municipality.ts';
import type { Person } from '../../municipality/person.ts';
import type { Call, Route } from '../call.ts';
import { requireKnownMembers } from '../entities.ts';
import { jsonBody, listIn, objectIn, textIn } from '../query/json-body.ts';
import { badRequest, GraphRefusal } from '../refusal.ts';
import { mailboxOwnerAt } from './messages.ts';

/** A mail as it was taken for delivery; JSON, so that the journal can keep it. */
export type Posted = {
  tenantId: string;
  senderId: string;
  saveToSentItems: boolean;
  internetMessageId: string;
  sentDateTime: string;
  subject: string;
  contentType: 'text' | 'html';
  body: string;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  attachments: { name: string; contentType: string; contentBytes: string }[];
};

export const sendMailRoutes: Route[] = [
  {
    method: 'POST',
    path: 'users/{user}/sendMail',
    needs: { app: ['Mail.Send'], delegated: ['Mail.Send'] },
    answer: (call) => {
      if (call.body.length > 4_000_000)
        throw new GraphRefusal(413, 'RequestEntityTooLarge', 'The request is over 4 MB.');
      requireScope(call, mailboxOwnerAt(call));
      const posted = parsePosted(call);
      call.given.journal?.append('mail', posted);
      deliverPosted(call.given.municipality, posted);
      return { status: 202 };
    },
  },
];

/**
 * Puts a mail into its recipients' mailboxes, and into Sent Items if asked. A mailbox that got a mail of the same
 * internetMessageId within the hour drops the second one in silence, as Exchange does.
 */
export const deliverPosted = (municipality: Municipality, posted: Posted): void => {
  const sender = municipality.tenants.get(posted.tenantId)?.people.get(posted.senderId);
  if (!sender) return;
  const draft = {
    ...posted,
    from: addressOf(sender),
    key: '',
    folder: 'sentitems' as const,
    attachments: attachmentsOf(posted),
  };
  const key = (owner: Person) => `${owner.id}/${posted.internetMessageId}`;
  if (posted.saveToSentItems) drop(municipality, sender, writeMail({ ...draft, key: `sent/${key(sender)}` }));
  for (const { address } of [...posted.to, ...posted.cc, ...posted.bcc])
    for (const tenantId of municipality.tenants.keys()) {
      const owner = ownerOf(municipality, tenantId, address);
      if (owner) drop(municipality, owner, received(draft, key(owner)));
    }
};

/** What Exchange keeps of ids it has delivered (Exchange Team Blog, "How does duplicate detection work?"): one hour. */
const duplicatesKnown = 3_600_000;

const drop = (municipality: Municipality, owner: Person, mail: Mail): void => {
  const { mails } = mailboxOf(municipality, owner);
  const same = ({ internetMessageId, folder, sentDateTime }: Mail) =>
    internetMessageId === mail.internetMessageId &&
    folder === mail.folder &&
    new Date(mail.sentDateTime).getTime() - new Date(sentDateTime).getTime() < duplicatesKnown;
  if (!mails.some(same)) mails.unshift(mail);
};

/** RBAC for Applications: the program may send from the mailboxes of its scope, and Exchange says no in these words. */
const requireScope = ({ token, tenant, given }: Call, sender: Person): void => {
  if (token.kind !== 'app') return;
  const scope = given.switches.get('mailSendScope');
  if (scope === 'everywhere' || (scope === 'desk-mailbox' && sender.upn === tenant.deskMailbox)) return;
  throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
};

const parsePosted = (call: Call): Posted => {
  const sender = mailboxOwnerAt(call);
  const body = jsonBody(call.body);
  for (const name of Object.keys(body))
    if (name !== 'message' && name !== 'saveToSentItems')
      throw badRequest(`The parameter '${name}' does not exist in method 'sendMail'.`);
  const message = objectIn(body, 'message');
  requireKnownMembers('message', message);
  requireOwnSender(message, sender);
  requireCustomHeaders(message);
  const to = recipientsIn(message, 'toRecipients');
  const cc = recipientsIn(message, 'ccRecipients');
  const bcc = recipientsIn(message, 'bccRecipients');
  if (to.length + cc.length + bcc.length === 0)
    throw new GraphRefusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  const content = objectIn(message, 'body');
  const now = call.given.clock();
  return {
    tenantId: call.tenant.id,
    senderId: sender.id,
    saveToSentItems: body.saveToSentItems !== false,
    internetMessageId: textIn(
      message,
      'internetMessageId',
      `<${guidOf(String(now.getTime()), `${call.body}/${mailboxOf(call.given.municipality, sender).mails.length}`)}@mail.${call.tenant.domain}>`,
    ),
    sentDateTime: now.toISOString(),
    subject: textIn(message, 'subject', ''),
    contentType: textIn(content, 'contentType', 'text').toLowerCase() === 'html' ? 'html' : 'text',
    body: textIn(content, 'content', ''),
    to,
    cc,
    bcc,
    attachments: listIn(message, 'attachments').map((attachment) => ({
      name: textIn(attachment, 'name'),
      contentType: textIn(attachment, 'contentType', 'application/octet-stream'),
      contentBytes: textIn(attachment, 'contentBytes'),
    })),
  };
};

const requireOwnSender = (message: Record<string, unknown>, sender: Person): void => {
  if (message.from === undefined) return;
  const address = textIn(objectIn(objectIn(message, 'from'), 'emailAddress'), 'address').toLowerCase();
  if (address !== sender.mail)
    throw new GraphRefusal(
      403,
      'ErrorSendAsDenied',
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    );
};

const requireCustomHeaders = (message: Record<string, unknown>): void => {
  for (const header of listIn(message, 'internetMessageHeaders'))
    if (!/^x-/i.test(textIn(header, 'name')))
      throw new GraphRefusal(
        400,
        'InvalidInternetMessageHeader',
        `The internet message header name '${textIn(header, 'name')}' should start with 'x-' or 'X-'.`,
      );
};

const recipientsIn = (message: Record<string, unknown>, name: string): Address[] =>
  listIn(message, name).map((recipient) => {
    const emailAddress = objectIn(recipient, 'emailAddress');
    const address = textIn(emailAddress, 'address');
    if (!/^[^\s@]+@[^\s@]+$/.test(address))
      throw new GraphRefusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
    return { name: textIn(emailAddress, 'name', address), address };
  });

const addressOf = ({ displayName, mail }: Person): Address => ({ name: displayName, address: mail });

const attachmentsOf = ({ attachments, internetMessageId }: Posted) =>
  attachments.map(({ name, contentType, contentBytes }) =>
    attachmentOf({ key: internetMessageId, name, contentType, content: Buffer.from(contentBytes, 'base64') }),
  );
