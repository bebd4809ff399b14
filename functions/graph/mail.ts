import { z } from 'zod';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { AskGraph } from './client.ts';
import type { Graph } from './graph.ts';
import { factsOf, isNotThere, message, messageFields, messagePath } from './message.ts';
import { messageSize } from './message-size.ts';

// A large mailbox is slow, and a mail of 25 MB takes its time.
const contentPatience = 60_000;

/** The person's own mail, read on the person's behalf (delegated Mail.Read): the mailbox's rights decide, not ours. */
export const mailReaderOf = (ask: AskGraph): Pick<Graph, 'mail' | 'mailContent'> => ({
  mail: async (tenantId, userToken, restId) => {
    try {
      return await ask({ tenantId, part: 'graph', userToken, excused: isNotThere }, async (api) =>
        factsOf(api, message.parse(await api(messagePath(restId)).select(messageFields).expand(messageSize).get())),
      );
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  },
  mailContent: async (tenantId, userToken, restId, limit) => {
    try {
      return await ask(
        { tenantId, part: 'graph', userToken, patience: contentPatience, excused: isNotThere },
        async (api) => collect(await api(`${messagePath(restId)}/$value`).getStream(), limit),
      );
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  },
});

const chunks = z.custom<AsyncIterable<Uint8Array>>(
  (value) => typeof value === 'object' && value !== null && Symbol.asyncIterator in value,
);

/** Reads to the end or to the limit; leaving the loop closes the connection, so nothing beyond it is fetched. */
const collect = async (stream: unknown, limit: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks.parse(stream)) {
    size += chunk.byteLength;
    if (size > limit) throw new Refusal('evidence-too-large');
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};
