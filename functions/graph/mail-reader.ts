import { z } from 'zod';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Graph } from './graph.ts';
import { mailFactsIn, message, messageFields, messagePath } from './message.ts';
import { messageSize } from './message-size.ts';
import type { InMailbox } from './open-mailbox.ts';

// A large mailbox is slow, and so is a mail of 25 MB. Milliseconds.
const contentTimeoutMs = 60_000;

/** A mail of the person's, read in the person's name. */
export const mailReaderOf = (inMailbox: InMailbox): Pick<Graph, 'mail' | 'mailContent'> => ({
  mail: (tenantId, userToken, place) =>
    inMailbox({ tenantId, userToken, place }, async (mailbox) => {
      const asked = mailbox.api(messagePath(mailbox, place.restId)).select(messageFields).expand(messageSize);
      return mailFactsIn(mailbox, message.parse(await asked.get()));
    }),
  mailContent: (tenantId, userToken, place, limit) =>
    inMailbox({ tenantId, userToken, place, timeoutMs: contentTimeoutMs }, async (mailbox) =>
      collect(await mailbox.api(`${messagePath(mailbox, place.restId)}/$value`).getStream(), limit),
    ),
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
