import { checkDraft } from '#shared/send-check/check-draft.ts';
import type { Addressee, Draft } from '#shared/send-check/draft.ts';
import type { RuleId, SendCheckSettings } from '#shared/send-check/settings.ts';

export const settings: SendCheckSettings = {
  ownDomains: ['kommunen.example', 'skolerne.example'],
  trustedDomains: ['hospitalet.example'],
};

export const to = (name: string, address: string, type = 'externalUser'): Addressee => ({ name, address, type });

/** An ordinary reply to a citizen, with what is given put in. */
export const aDraft = (given: Partial<Draft> = {}): Draft => ({
  from: to('Signe Aarup', 'signe.aarup@kommunen.example', 'user'),
  to: [to('Torben Vissing', 'torben-vissing@gmail.com')],
  cc: [],
  bcc: [],
  subject: 'Din ansøgning',
  body: 'Kære Torben\n\nVi har fået din ansøgning.\n\nVenlig hilsen\nSigne Aarup',
  attachments: [],
  isReply: false,
  threadRecipients: [],
  recentRecipients: [],
  directoryMatches: [],
  ...given,
});

/** The rules that warn. */
export const warned = (given: Partial<Draft>, changed: Partial<SendCheckSettings> = {}): RuleId[] =>
  checkDraft(aDraft(given), { ...settings, ...changed })
    .filter(({ mode }) => mode === 'warn')
    .map(({ rule }) => rule);
