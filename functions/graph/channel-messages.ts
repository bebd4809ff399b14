import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { AskGraph } from './client.ts';
import type { Graph } from './graph.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const message = z.object({
  id: z.string(),
  createdDateTime: z.string().nullish(),
  lastModifiedDateTime: z.string().nullish(),
  deletedDateTime: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string().nullish(), content: z.string().nullish() })).default([]),
});
type Message = z.output<typeof message>;
const page = z.object({ value: z.array(message), '@odata.nextLink': z.string().optional() });

/** The most a page may hold, says Graph. */
const perPage = 50;
// Two thousand messages since the moment asked about: no channel of a desk is so busy within one outage.
const mostPages = 40;
/** For all pages of one look together. Milliseconds. */
const patience = 30_000;
/** Microsoft's clock and ours may differ by so much. Milliseconds. */
const clocksDiffer = 10 * 60_000;

/**
 * The messages of a channel since a moment, newest first, or the replies under one of them (RSC ChannelMessage.Read.Group).
 * Deleted ones are left out. Some that are older may come along.
 */
export const channelReaderOf = (ask: AskGraph): Pick<Graph, 'channelMessages'> => ({
  channelMessages: async (tenantId, { groupId, channelId, under, since }) => {
    const messages = `/teams/${groupId}/channels/${encodeURIComponent(channelId)}/messages`;
    const path = under === undefined ? messages : `${messages}/${encodeURIComponent(under)}/replies`;
    const read = (api: (path: string) => GraphRequest) => readSince(api, path, since);
    const found = await ask({ tenantId, part: 'channel', patience }, read);
    return found
      .filter(({ deletedDateTime }) => !deletedDateTime)
      .map(({ id, attachments }) => ({
        id,
        cards: attachments.flatMap(({ contentType, content }) =>
          contentType === cardType && content ? [content] : [],
        ),
      }));
  },
});

const readSince = async (api: (path: string) => GraphRequest, path: string, since: Date): Promise<Message[]> => {
  const found: Message[] = [];
  const from = since.getTime() - clocksDiffer;
  let request: GraphRequest | undefined = api(path).top(perPage);
  for (let pages = 0; request && pages < mostPages; pages += 1) {
    const { value, '@odata.nextLink': next } = page.parse(await request.get());
    found.push(...value);
    request = next !== undefined && value.some((one) => touchedAt(one) >= from) ? api(next) : undefined;
  }
  return found;
};

// Graph orders by the last change or reply in some lists and by the beginning in others: only a page with nothing new on it
// ends the look.
const touchedAt = ({ createdDateTime, lastModifiedDateTime }: Message): number =>
  Math.max(instantOf(createdDateTime), instantOf(lastModifiedDateTime));

const instantOf = (said: string | null | undefined): number => (said ? Date.parse(said) : Number.POSITIVE_INFINITY);
