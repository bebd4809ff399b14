import { Readable } from 'node:stream';
import type { Mail } from '../municipality/mail/mail.ts';
import { mailboxesOf, mailboxOf } from '../municipality/mail/mailboxes.ts';
import { tenantOf } from '../municipality/municipality.ts';
import { type Came, personOf, Raw, type StageCall, StageRefusal } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';

export const mailCalls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage/mail/{person}',
    does: "the person's mailbox, newest first: [{id, itemId, folder, subject, from, to, cc, bcc, sentDateTime, body, attachments, ...}]",
    run: (parts, { params }) =>
      mailboxOf(parts.municipality, personOf(parts, params.person ?? '')).mails.map(shownMail),
  },
  {
    method: 'GET',
    path: '/stage/mailboxes/{person}',
    does: 'the mailboxes the person may open, the own one first: [{id, name, mail, isShared}]',
    run: (parts, { params }) => {
      const person = personOf(parts, params.person ?? '');
      return mailboxesOf(tenantOf(parts.municipality, person.tenantId), person).map(
        ({ id, displayName, mail, isSharedMailbox }) => ({ id, name: displayName, mail, isShared: isSharedMailbox }),
      );
    },
  },
  {
    method: 'GET',
    path: '/stage/mail/{person}/{id}/message.eml',
    does: 'one mail as a file',
    run: (parts, came) => {
      const headers = { 'content-type': 'message/rfc822' };
      return new Raw({ status: 200, headers, body: Readable.from(mailOf(parts, came).mimeParts()) });
    },
  },
  {
    method: 'GET',
    path: '/stage/mail/{person}/{id}/attachments/{attachment}',
    does: 'one attachment',
    run: (parts, came) => {
      const found = mailOf(parts, came).attachments.find(({ id }) => id === came.params.attachment);
      if (!found) throw new StageRefusal(404, 'The mail has no such attachment.');
      const headers = { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' };
      return new Raw({ status: 200, headers, body: Readable.from(found.content()) });
    },
  },
];

function mailOf(parts: StageParts, { params }: Came): Mail {
  const { mails } = mailboxOf(parts.municipality, personOf(parts, params.person ?? ''));
  const mail = mails.find(({ id, ewsId }) => id === params.id || ewsId === params.id);
  if (!mail) throw new StageRefusal(404, `There is no mail ${params.id} in the mailbox of ${params.person}.`);
  return mail;
}

function shownMail({ mime: _mime, mimeParts: _parts, headers: _headers, ewsId, attachments, ...mail }: Mail) {
  return { ...mail, itemId: ewsId, attachments: attachments.map(({ content: _content, ...attachment }) => attachment) };
}
