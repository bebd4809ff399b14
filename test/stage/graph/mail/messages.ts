import { Readable } from 'node:stream';
import type { Mail } from '../../municipality/mail/mail.ts';
import { mailboxOf } from '../../municipality/mail/mailboxes.ts';
import type { Person } from '../../municipality/person.ts';
import type { Call, Route } from '../call.ts';
import { personAt } from '../directory/users.ts';
import { showMany, showOne } from '../query/rows.ts';
import { badRequest, GraphRefusal, itemNotFound } from '../refusal.ts';
import { attachments, messages } from './show-mail.ts';

const needs = { app: ['Mail.Read', 'Mail.ReadWrite'], delegated: ['Mail.Read', 'Mail.ReadWrite', 'Mail.Read.Shared'] };

export const messageRoutes: Route[] = [
  {
    method: 'GET',
    path: 'users/{user}/messages',
    needs,
    takes: ['$select', '$filter', '$top', '$count', '$orderby', '$expand'],
    answer: (call) => showMany(efficient(call), messages, mailsOf(call)),
  },
  {
    method: 'GET',
    path: 'users/{user}/mailFolders/{folder}/messages',
    needs,
    takes: ['$select', '$filter', '$top', '$count', '$orderby', '$expand'],
    answer: (call) =>
      showMany(
        efficient(call),
        messages,
        mailsOf(call).filter(({ folder }) => folder === call.at('folder').toLowerCase()),
      ),
  },
  {
    method: 'GET',
    path: 'users/{user}/messages/{message}',
    needs,
    takes: ['$select', '$expand'],
    answer: (call) => showOne(call, messages, mailAt(call)),
  },
  {
    method: 'GET',
    path: 'users/{user}/messages/{message}/attachments',
    needs,
    takes: ['$select', '$top', '$filter'],
    answer: (call) => showMany(call, attachments, mailAt(call).attachments),
  },
  {
    method: 'GET',
    path: 'users/{user}/messages/{message}/$value',
    needs,
    answer: (call) => ({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: Readable.from(mailAt(call).mimeParts()),
    }),
  },
  {
    method: 'GET',
    path: 'users/{user}/messages/{message}/attachments/{attachment}/$value',
    needs,
    answer: (call) => {
      const found = mailAt(call).attachments.find(({ id }) => id === call.at('attachment'));
      if (!found) throw itemNotFound();
      return {
        status: 200,
        headers: { 'content-type': found.contentType },
        body: Readable.from(found.content(), { objectMode: false }),
      };
    },
  },
];

/**
 * The mailbox a path names, if the caller may open it: on behalf of a person the person's own, and with Mail.Read.Shared a
 * shared one the person is a member of.
 */
export const mailboxOwnerAt = (call: Call): Person => {
  const owner = personAt(call);
  if (call.token.kind === 'delegated' && !mayOpen(call, owner))
    throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  if (owner.userType === 'Guest' || (!owner.accountEnabled && !owner.isSharedMailbox))
    throw new GraphRefusal(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    );
  return owner;
};

const mayOpen = ({ token, tenant }: Call, owner: Person): boolean =>
  token.objectId === owner.id ||
  (token.permissions.has('Mail.Read.Shared') && tenant.mailboxMembers.get(owner.id)?.has(token.objectId) === true);

/** Exchange sorts beside a filter only by what the filter begins with, and otherwise refuses. */
const efficient = (call: Call): Call => {
  const { filter, orderby } = call.query;
  const [sorted] = orderby?.split(' ') ?? [];
  if (filter !== undefined && sorted && !filter.trim().startsWith(sorted))
    throw new GraphRefusal(
      400,
      'InefficientFilter',
      'The restriction or sort order is too complex for this operation.',
    );
  return call;
};

const mailsOf = (call: Call): Mail[] => mailboxOf(call.given.municipality, mailboxOwnerAt(call)).mails;

const mailAt = (call: Call): Mail => {
  const id = call.at('message');
  const mails = mailsOf(call);
  if (/[/+]/.test(id))
    throw new GraphRefusal(
      400,
      'ErrorInvalidIdMalformed',
      'Id is malformed: it looks like an EWS id, use convertToRestId.',
    );
  if (!/^AAMk[\w=-]+$/.test(id)) throw badRequest('Id is malformed.');
  const found = mails.find((mail) => mail.id === id);
  if (found) return found;
  throw liesElsewhere(call, id) ? notOfThisMailbox() : itemNotFound();
};

// An id holds the mailbox it is of, so that Exchange knows one of another mailbox at sight.
const liesElsewhere = ({ tenant }: Call, id: string): boolean =>
  [...tenant.mailboxes.values()].some(({ mails }) => mails.some((mail) => mail.id === id));

const notOfThisMailbox = (): GraphRefusal =>
  new GraphRefusal(400, 'ErrorInvalidMailboxItemId', 'Item Id does not belong to the current mailbox.');
