import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { MailFacts } from '#shared/breaches/mail.ts';
import type { AskGraph } from './client.ts';
import type { FoundSentMail, Graph } from './graph.ts';
import { answeredIds, cameIn, isAutomatic, isBounce, mailHeaders } from './mail-headers.ts';
import { factsOf, isNotThere, message, messageFields, messagePath, recipientsOf } from './message.ts';
import { messageSize } from './message-size.ts';
import { readAll } from './read-all.ts';

type Api = (path: string) => GraphRequest;

const inMailbox = message.extend({
  isDraft: z.boolean().nullish(),
  conversationId: z.string().nullish(),
  receivedDateTime: z.string().nullish(),
  from: z.object({ emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }) }).nullish(),
  internetMessageHeaders: mailHeaders.nullish().transform((headers) => headers ?? []),
});
type InMailbox = z.infer<typeof inMailbox>;
const fields = `${messageFields},isDraft,conversationId,receivedDateTime,from,internetMessageHeaders`;

/**
 * The mail a person sent, from one they opened, or the opened one as somebody sent it to them; the mailbox's rights decide,
 * as the person's own (delegated Mail.Read).
 */
export const sentMailFinderOf = (ask: AskGraph): Pick<Graph, 'sentMail'> => ({
  sentMail: async (tenantId, userToken, restId) => {
    try {
      return await ask({ tenantId, part: 'graph', userToken, excused: isNotThere }, async (api) => {
        const open = inMailbox.parse(await api(messagePath(restId)).select(fields).expand(messageSize).get());
        const found = await sentFrom(api, open);
        return found && { ...found, mail: await factsOf(api, found.mail, copyOf(found)) };
      });
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  },
});

type Found = Omit<FoundSentMail, 'mail'> & { mail: InMailbox };

const sentFrom = async (api: Api, open: InMailbox): Promise<Found | undefined> => {
  const headers = open.internetMessageHeaders;
  if (!cameIn(headers)) return { opened: 'sent', mail: open };
  // Somebody who put themselves on cc has a copy that came in, without bcc; the one that was sent has it.
  const own = await sentAs(api, open.internetMessageId);
  if (own) return { opened: 'sent', mail: own };
  const answered = await answeredBy(api, open);
  const mail = answered.whose === 'own' ? answered.mail : await byConversation(api, open, answered);
  if (isBounce(headers)) return mail && { opened: 'bounce', mail };
  if (isAutomatic(headers)) return mail && { opened: 'answer', mail };
  const sender = senderOf(open)?.address;
  if (mail) return { opened: 'answer', ...(sender && { answeredBy: sender }), mail };
  return { opened: 'received', answersUnknown: answered.whose === 'unknown' && !isForwarded(open), mail: open };
};

// Of a mail that came in, this is what shows: bcc stands only in the sender's own copy.
const copyOf = ({ opened, mail }: Found): Parameters<typeof factsOf>[2] => {
  if (opened !== 'received') return { completeness: 'mailbox' };
  const sender = senderOf(mail);
  return { completeness: 'window', ...(sender && { sender }) };
};

// What is passed on answers no mail of whoever gets it, though it names one in its headers.
const isForwarded = ({ subject }: InMailbox): boolean => /^\s*(vs|fw|fwd)\s*:/i.test(subject ?? '');

type Answered = { whose: 'own'; mail: InMailbox } | { whose: 'nobody' | 'another' | 'unknown' };

/** The mail that this one answers by its own words, and whose it is; `unknown`: it lies nowhere in the mailbox. */
const answeredBy = async (api: Api, { internetMessageHeaders }: InMailbox): Promise<Answered> => {
  const ids = answeredIds(internetMessageHeaders);
  let whose: 'nobody' | 'another' | 'unknown' = ids.length === 0 ? 'nobody' : 'unknown';
  for (const id of ids) {
    const found = await mailsWhere(api, 'internetMessageId', id);
    const mail = found.find(isSent);
    if (mail) return { whose: 'own', mail };
    if (found.length > 0) whose = 'another';
  }
  return { whose };
};

/**
 * Where the way back lost its headers: the newest mail of the conversation sent before, to whoever answers. A notice comes
 * from no recipient, so it counts only where there is a single mail it can be about.
 */
const byConversation = async (api: Api, open: InMailbox, { whose }: Answered): Promise<InMailbox | undefined> => {
  if (whose === 'another' || !open.conversationId) return undefined;
  const came = instantOf(open.receivedDateTime);
  const sent = (await sentWhere(api, 'conversationId', open.conversationId))
    .filter(({ sentDateTime }) => instantOf(sentDateTime) <= came)
    .sort((one, other) => instantOf(other.sentDateTime) - instantOf(one.sentDateTime));
  if (isBounce(open.internetMessageHeaders)) return sent.length === 1 ? sent[0] : undefined;
  const sender = senderOf(open)?.address.toLowerCase();
  return sent.find((mail) => recipientsOf(mail).some(({ address }) => address.toLowerCase() === sender));
};

const sentAs = async (api: Api, internetMessageId: string | null | undefined): Promise<InMailbox | undefined> =>
  internetMessageId ? (await sentWhere(api, 'internetMessageId', internetMessageId))[0] : undefined;

type Sought = 'internetMessageId' | 'conversationId';

const sentWhere = async (api: Api, name: Sought, id: string): Promise<InMailbox[]> =>
  (await mailsWhere(api, name, id)).filter(isSent);

const isSent = ({ isDraft, internetMessageHeaders }: InMailbox): boolean => !isDraft && !cameIn(internetMessageHeaders);

// Sorting beside a filter is more than Graph does for mail (InefficientFilter), and the client encodes nothing: an id
// written by a stranger may hold quotes, & and +.
const mailsWhere = (api: Api, name: Sought, id: string): Promise<InMailbox[]> => {
  const filter = encodeURIComponent(`${name} eq '${id.replaceAll("'", "''")}'`);
  const asked = api('/me/messages').filter(filter).select(fields).expand(messageSize).top(100);
  return readAll(api, asked, inMailbox);
};

const senderOf = ({ from }: InMailbox): MailFacts['sender'] =>
  from?.emailAddress.address ? { address: from.emailAddress.address, name: from.emailAddress.name ?? '' } : undefined;

const instantOf = (time: string | null | undefined): number => (time ? Date.parse(time) : Number.NaN);
