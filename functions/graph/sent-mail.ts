import { z } from 'zod';
import type { MailFacts } from '#shared/mail/mail.ts';
import { subjectSays } from '#shared/mail/subject-says.ts';
import type { FoundSentMail, Graph } from './graph.ts';
import { answeredIds, cameIn, isAutomatic, isBounce, mailHeaders } from './mail-headers.ts';
import { mailFactsIn, message, messageFields, messagePath, recipientsOf } from './message.ts';
import { messageSize } from './message-size.ts';
import type { InMailbox, OpenMailbox } from './open-mailbox.ts';
import { readAll } from './read-all.ts';

const lying = message.extend({
  isDraft: z.boolean().nullish(),
  conversationId: z.string().nullish(),
  receivedDateTime: z.string().nullish(),
  from: z.object({ emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }) }).nullish(),
  internetMessageHeaders: mailHeaders.nullish().transform((headers) => headers ?? []),
});
type Lying = z.infer<typeof lying>;
const fields = `${messageFields},isDraft,conversationId,receivedDateTime,from,internetMessageHeaders`;

/** The mail a person sent, found from one they opened, or the opened one as they received it. */
export const sentMailFinderOf = (inMailbox: InMailbox): Pick<Graph, 'sentMail' | 'findMail'> => ({
  findMail: (tenantId, userToken, { internetMessageId, mailbox, sentAt }) =>
    inMailbox({ tenantId, userToken, place: { mailbox } }, async (opened) => {
      const copies = await mailsWhere(opened, 'internetMessageId', internetMessageId);
      const own = copies.filter(isSent);
      const found = sentNearest(own.length > 0 ? own : copies, instantOf(sentAt));
      return found && { restId: found.id, mailbox };
    }),
  sentMail: (tenantId, userToken, place) =>
    inMailbox({ tenantId, userToken, place }, async (mailbox) => {
      const asked = mailbox.api(messagePath(mailbox, place.restId)).select(fields).expand(messageSize);
      const found = await sentFrom(mailbox, lying.parse(await asked.get()));
      return found && { ...found, mail: await mailFactsIn(mailbox, found.mail, copyOf(found)) };
    }),
});

type Found = Omit<FoundSentMail, 'mail'> & { mail: Lying };

const sentFrom = async (mailbox: OpenMailbox, open: Lying): Promise<Found | undefined> => {
  const headers = open.internetMessageHeaders;
  if (!cameIn(headers)) return { opened: 'sent', mail: open };
  // A sender on cc has a copy that came in, without bcc; the one that was sent has it.
  const own = await sentAs(mailbox, open);
  if (own) return { opened: 'sent', mail: own };
  const answered = await answeredBy(mailbox, open);
  const mail = answered.whose === 'own' ? answered.mail : await byConversation(mailbox, open, answered);
  if (isBounce(headers)) return mail && { opened: 'bounce', mail };
  if (isAutomatic(headers)) return mail && { opened: 'answer', mail };
  const sender = senderOf(open)?.address;
  if (mail) return { opened: 'answer', ...(sender && { answeredBy: sender }), mail };
  const answersUnknown = answered.whose === 'unknown' ? whetherAnswer(open) : undefined;
  return { opened: 'received', ...(answersUnknown && { answersUnknown }), mail: open };
};

// Of a mail that came in, this is what shows: bcc is only in the sender's own copy.
const copyOf = ({ opened, mail }: Found): Parameters<typeof mailFactsIn>[2] => {
  if (opened !== 'received') return { completeness: 'mailbox' };
  const sender = senderOf(mail);
  return { completeness: 'window', ...(sender && { sender }) };
};

// A mail names another in its headers when it answers it, and when it forwards another's mail.
const whetherAnswer = ({ subject }: Lying): FoundSentMail['answersUnknown'] => {
  switch (subjectSays(subject ?? '')) {
    case 'passed-on':
      return undefined;
    case 'answers':
      return 'surely';
    case 'nothing':
      return 'perhaps';
  }
};

type Answered = { whose: 'own'; mail: Lying } | { whose: 'none' | 'another' | 'unknown' };

/** The mail that this one answers by its headers, and whose it is; `unknown`: it is not in the mailbox. */
const answeredBy = async (
  mailbox: OpenMailbox,
  { internetMessageHeaders, receivedDateTime }: Lying,
): Promise<Answered> => {
  const ids = answeredIds(internetMessageHeaders);
  let whose: 'none' | 'another' | 'unknown' = ids.length === 0 ? 'none' : 'unknown';
  for (const id of ids) {
    const found = await mailsWhere(mailbox, 'internetMessageId', id);
    // Of two mails with one id it answers the one that was sent last before it.
    const sent = found.filter(isSent);
    const before = sent.filter(({ sentDateTime }) => instantOf(sentDateTime) <= instantOf(receivedDateTime));
    const mail = sentNearest(before.length > 0 ? before : sent, instantOf(receivedDateTime));
    if (mail) return { whose: 'own', mail };
    if (found.length > 0) whose = 'another';
  }
  return { whose };
};

/**
 * Where the way back lost its headers: the newest mail of the conversation sent before, to the person who answers. A
 * notice comes from no recipient, so it counts only where there is a single mail it can be about.
 */
const byConversation = async (mailbox: OpenMailbox, open: Lying, { whose }: Answered): Promise<Lying | undefined> => {
  if (whose === 'another' || !open.conversationId) return undefined;
  const came = instantOf(open.receivedDateTime);
  const sent = (await sentWhere(mailbox, 'conversationId', open.conversationId))
    .filter(({ sentDateTime }) => instantOf(sentDateTime) <= came)
    .sort((one, other) => instantOf(other.sentDateTime) - instantOf(one.sentDateTime));
  if (isBounce(open.internetMessageHeaders)) return sent.length === 1 ? sent[0] : undefined;
  const sender = senderOf(open)?.address.toLowerCase();
  return sent.find((mail) => recipientsOf(mail).some(({ address }) => address.toLowerCase() === sender));
};

/** The sent copy of a mail that came in too: scanners give two mails one id, so it is the one sent at the same time. */
const sentAs = async (mailbox: OpenMailbox, { internetMessageId, sentDateTime }: Lying): Promise<Lying | undefined> => {
  if (!internetMessageId) return undefined;
  const at = instantOf(sentDateTime);
  const near = (await sentWhere(mailbox, 'internetMessageId', internetMessageId)).filter(
    (mail) => !(Math.abs(instantOf(mail.sentDateTime) - at) > minutesApart),
  );
  return sentNearest(near, at);
};

/** A mail and its copy bear sending times this close to each other. Milliseconds. */
const minutesApart = 15 * 60_000;

/** The mail sent nearest to an instant; the first where the instant is not known. */
const sentNearest = (mails: readonly Lying[], at: number): Lying | undefined => {
  const apart = ({ sentDateTime }: Lying) => Math.abs(instantOf(sentDateTime) - at);
  return mails.reduce<Lying | undefined>(
    (best, mail) => (best && !(apart(mail) < apart(best)) ? best : mail),
    undefined,
  );
};

type Sought = 'internetMessageId' | 'conversationId';

const sentWhere = async (mailbox: OpenMailbox, name: Sought, id: string): Promise<Lying[]> =>
  (await mailsWhere(mailbox, name, id)).filter(isSent);

const isSent = ({ isDraft, internetMessageHeaders }: Lying): boolean => !isDraft && !cameIn(internetMessageHeaders);

// Sorting beside a filter is more than Graph does for mail (InefficientFilter), and the client encodes nothing: an id
// written by a stranger may hold quotes, & and +.
const mailsWhere = ({ api, mails }: OpenMailbox, name: Sought, id: string): Promise<Lying[]> => {
  const filter = encodeURIComponent(`${name} eq '${id.replaceAll("'", "''")}'`);
  const asked = api(mails).filter(filter).select(fields).expand(messageSize).top(100);
  return readAll(api, asked, lying);
};

const senderOf = ({ from }: Lying): MailFacts['sender'] =>
  from?.emailAddress.address ? { address: from.emailAddress.address, name: from.emailAddress.name ?? '' } : undefined;

const instantOf = (time: string | null | undefined): number => (time ? Date.parse(time) : Number.NaN);
