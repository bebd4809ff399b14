import { z } from 'zod';
import type { AskGraph } from './client.ts';
import type { Graph } from './graph.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
const message = z.object({
  id: z.string(),
  deletedDateTime: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string().nullish(), content: z.string().nullish() })).default([]),
});

/** The newest 50 messages of a channel, or replies under one of them (RSC ChannelMessage.Read.Group). Deleted ones are left out. */
export const channelReaderOf = (ask: AskGraph): Pick<Graph, 'channelMessages'> => ({
  channelMessages: async (tenantId, { groupId, channelId, under }) => {
    const messages = `/teams/${groupId}/channels/${encodeURIComponent(channelId)}/messages`;
    const path = under === undefined ? messages : `${messages}/${encodeURIComponent(under)}/replies`;
    const answer = await ask({ tenantId, part: 'channel' }, (api) => api(path).top(50).get());
    const { value } = z.object({ value: z.array(message) }).parse(answer);
    return value
      .filter(({ deletedDateTime }) => !deletedDateTime)
      .map(({ id, attachments }) => ({
        id,
        cards: attachments.flatMap(({ contentType, content }) =>
          contentType === cardType && content ? [content] : [],
        ),
      }));
  },
});
