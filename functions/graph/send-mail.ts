import type { AskGraph } from './client.ts';
import type { Graph } from './graph.ts';

/**
 * Sends a plain-text mail from a mailbox of the municipality (Mail.Send). The message id is made from the key, and
 * Exchange drops a second mail of the same id, so that a repeat arrives once.
 */
export const mailSenderOf = (ask: AskGraph, domain: string): Pick<Graph, 'sendMail'> => ({
  sendMail: async (tenantId, { from, to, subject, text, key }) => {
    await ask({ tenantId, part: 'mail' }, (api) =>
      api(`/users/${encodeURIComponent(from)}/sendMail`).post({
        message: {
          subject,
          body: { contentType: 'text', content: text },
          toRecipients: [{ emailAddress: { address: to } }],
          internetMessageId: `<${key}@${domain}>`,
        },
        saveToSentItems: false,
      }),
    );
  },
});
