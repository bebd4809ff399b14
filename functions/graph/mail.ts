import { z } from 'zod';
import { mailFacts } from '#shared/breaches/mail.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { AskGraph } from './client.ts';
import type { FoundMail, Graph } from './graph.ts';
import { readAll } from './read-all.ts';
import { GraphTrouble } from './trouble.ts';

const address = z.object({ emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }) });
const addresses = z.array(address).default([]);
const message = z.object({
  id: z.string(),
  internetMessageId: z.string().nullish(),
  subject: z.string().nullish(),
  sentDateTime: z.string().nullish(),
  hasAttachments: z.boolean().nullish(),
  toRecipients: addresses,
  ccRecipients: addresses,
  bccRecipients: addresses,
});
const attachment = z.object({ name: z.string().nullish(), size: z.number().nullish() });
const facts = mailFacts.omit({ recipients: true });

const messageFields =
  'id,internetMessageId,subject,sentDateTime,hasAttachments,toRecipients,ccRecipients,bccRecipients';
// A large mailbox is slow, and a mail of 25 MB takes its time.
const contentPatience = 60_000;

// What the person may not open or does not have says nothing about the setup.
const notThere = new Set([
  'ErrorItemNotFound',
  'ErrorInvalidIdMalformed',
  'BadRequest',
  'ErrorAccessDenied',
  'MailboxNotEnabledForRESTAPI',
  '400',
  '403',
  '404',
]);
const isNotThere = (error: unknown): boolean => error instanceof GraphTrouble && notThere.has(error.code);

/** The person's own mail, read on the person's behalf (delegated Mail.Read): the mailbox's rights decide, not ours. */
export const mailReaderOf = (ask: AskGraph): Pick<Graph, 'mail' | 'mailContent'> => ({
  mail: async (tenantId, userToken, restId) => {
    try {
      return await ask({ tenantId, part: 'graph', userToken, excused: isNotThere }, async (api) => {
        const path = `/me/messages/${encodeURIComponent(restId)}`;
        const found = message.parse(await api(path).select(messageFields).get());
        const attached = found.hasAttachments
          ? await readAll(api, api(`${path}/attachments`).select('id,name,size'), attachment)
          : [];
        return foundMail(found, attached);
      });
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  },
  mailContent: async (tenantId, userToken, restId, limit) => {
    try {
      return await ask(
        { tenantId, part: 'graph', userToken, patience: contentPatience, excused: isNotThere },
        async (api) => collect(await api(`/me/messages/${encodeURIComponent(restId)}/$value`).getStream(), limit),
      );
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  },
});

const foundMail = (found: z.infer<typeof message>, attached: readonly z.infer<typeof attachment>[]): FoundMail => ({
  ...facts.parse({
    restId: found.id,
    internetMessageId: found.internetMessageId ?? undefined,
    subject: found.subject ?? '',
    sentAt: found.sentDateTime ?? undefined,
    attachments: attached.slice(0, 250).map(({ name, size }) => ({ name: name ?? '', size: size ?? 0 })),
    completeness: 'mailbox',
  }),
  recipients: (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    found[`${field}Recipients`].flatMap(({ emailAddress }) =>
      emailAddress.address ? [{ address: emailAddress.address, name: emailAddress.name ?? '', field }] : [],
    ),
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
