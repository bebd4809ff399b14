import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import type { MailPlace } from '#shared/mail/mail.ts';
import type { AskGraph } from './client.ts';
import type { Graph } from './graph.ts';
import { isNotThere } from './not-there.ts';

/** A mailbox as one call reaches it: in whose name, and its mails' path. */
export type OpenMailbox = { readonly api: (path: string) => GraphRequest; readonly mails: string };

type Opening = { tenantId: string; userToken: string; place: Pick<MailPlace, 'mailbox'>; timeoutMs?: number };
export type InMailbox = <T>(opening: Opening, read: (mailbox: OpenMailbox) => Promise<T>) => Promise<T | undefined>;

/**
 * Reads in a mailbox in the person's name: the person's own (delegated Mail.Read), or a shared one (Mail.Read.Shared). The
 * mailbox's rights decide, not ours. Undefined for what is not there, or not for the person to open.
 */
export const mailboxReader =
  (ask: AskGraph, mailboxes: Pick<Graph, 'mailbox'>): InMailbox =>
  async ({ tenantId, userToken, place, timeoutMs }, read) => {
    const shared = place.mailbox ? await mailboxes.mailbox(tenantId, { address: place.mailbox }) : undefined;
    if (place.mailbox && !shared) return undefined;
    const mails = shared ? `/users/${shared.accountId}/messages` : '/me/messages';
    const asking = { tenantId, part: 'graph', userToken, shared: shared !== undefined } as const;
    try {
      return await ask({ ...asking, ...(timeoutMs && { timeoutMs }) }, (api) => read({ api, mails }));
    } catch (error) {
      if (isNotThere(error)) return undefined;
      throw error;
    }
  };
