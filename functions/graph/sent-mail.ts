import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { AskGraph } from './client.ts';
import type { FoundSentMail, Graph } from './graph.ts';
import { answeredIds, cameIn, isAutomatic, isBounce, mailHeaders } from './mail-headers.ts';
import { factsOf, isNotThere, message, messageFields, messagePath, recipientsOf } from './message.ts';
import { readAll } from './read-all.ts';

type Api = (path: string) => GraphRequest;

const inMailbox = message.extend({
  isDraft: z.boolean().nullish(),
  conversationId: z.string().nullish(),
  receivedDateTime: z.string().nullish(),
  from: z.object({ emailAddress: z.object({ address: z.string().nullish() }) }).nullish(),
  internetMessageHeaders: mailHeaders.nullish().transform((headers) => headers ?? []),
});
type InMailbox = z.infer<typeof inMailbox>;
const fields = `${messageFields},isDraft,conversationId,receivedDateTime,from,internetMessageHeaders`;

/** The mail a person sent, from one they opened; the mailbox's rights decide, as the person's own (delegated Mail.Read). */
export const sentMailFinderOf = (ask: AskGraph): Pick<Graph, 'sentMail'> => ({
  sentMail: async (tenantId, userToken, restId) => {
    try {
      return await ask({ tenantId, part: 'graph', userToken, excused: isNotThere }, async (api) => {
        const open = inMailbox.parse(await api(messagePath(restId)).select(fields).get());
        const found = await sentFrom(api, open);
        return found && { ...found, mail: await factsOf(api, found.mail) };
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
  const mail = (await byHeaders(api, open)) ?? (await byConversation(api, open));
  if (!mail) return undefined;
  if (isBounce(headers)) return { opened: 'bounce', mail };
  const answeredBy = isAutomatic(headers) ? undefined : senderOf(open);
  return { opened: 'answer', ...(answeredBy && { answeredBy }), mail };
};

const byHeaders = async (api: Api, { internetMessageHeaders }: InMailbox): Promise<InMailbox | undefined> => {
  for (const id of answeredIds(internetMessageHeaders)) {
    const found = await sentAs(api, id);
    if (found) return found;
  }
  return undefined;
};

/**
 * Where the way back lost its headers: the newest mail of the conversation sent before, to whoever answers. A notice comes
 * from no recipient, so it counts only where there is a single mail it can be about.
 */
const byConversation = async (api: Api, open: InMailbox): Promise<InMailbox | undefined> => {
  if (!open.conversationId) return undefined;
  const came = instantOf(open.receivedDateTime);
  const sent = (await sentWhere(api, 'conversationId', open.conversationId))
    .filter(({ sentDateTime }) => instantOf(sentDateTime) <= came)
    .sort((one, other) => instantOf(other.sentDateTime) - instantOf(one.sentDateTime));
  if (isBounce(open.internetMessageHeaders)) return sent.length === 1 ? sent[0] : undefined;
  const sender = senderOf(open)?.toLowerCase();
  return sent.find((mail) => recipientsOf(mail).some(({ address }) => address.toLowerCase() === sender));
};

const sentAs = async (api: Api, internetMessageId: string | null | undefined): Promise<InMailbox | undefined> =>
  internetMessageId ? (await sentWhere(api, 'internetMessageId', internetMessageId))[0] : undefined;

// Sorting beside a filter is more than Graph does for mail (InefficientFilter), and the client encodes nothing: an id
// written by a stranger may hold quotes, & and +.
const sentWhere = async (api: Api, name: 'internetMessageId' | 'conversationId', id: string): Promise<InMailbox[]> => {
  const filter = encodeURIComponent(`${name} eq '${id.replaceAll("'", "''")}'`);
  const found = await readAll(api, api('/me/messages').filter(filter).select(fields).top(100), inMailbox);
  return found.filter(({ isDraft, internetMessageHeaders }) => !isDraft && !cameIn(internetMessageHeaders));
};

const senderOf = ({ from }: InMailbox): string | undefined => from?.emailAddress.address ?? undefined;

const instantOf = (time: string | null | undefined): number => (time ? Date.parse(time) : Number.NaN);
