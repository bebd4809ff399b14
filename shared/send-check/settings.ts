export const ruleIds = [
  'protected-address',
  'cpr-outside',
  'lookalike-domain',
  'same-name',
  'near-recent-address',
  'greeting',
  'outsider-on-thread',
  'quoted-history',
  'sensitive-private-mail',
  'attachment-other-person',
  'confidential-outside',
  'visible-recipients',
  'reply-all-private',
  'first-time-outside',
] as const;

/** In the order in which warnings are shown. */
export type RuleId = (typeof ruleIds)[number];

export type Mode = 'warn' | 'count' | 'off';

/** What a municipality sets; what it leaves out is the standard. Domains are written in small letters, without `@`. */
export type SendCheckSettings = {
  readonly ownDomains: readonly string[];
  readonly trustedDomains?: readonly string[];
  readonly webmailDomains?: readonly string[];
  readonly modes?: Partial<Readonly<Record<RuleId, Mode>>>;
  /** So many private addresses in sight of each other are too many (5 to 50). */
  readonly visibleFrom?: number;
  /** From so many people on a reply is one to all. */
  readonly manyPeople?: number;
  /** Letters in which an address may differ from a known one and be taken for it (1 or 2). */
  readonly nearness?: 1 | 2;
  /** More words for a protected address, and marks of what is confidential, of the municipality's own. */
  readonly protectedWords?: readonly string[];
  readonly confidentialMarks?: readonly string[];
};

export type SoundSettings = Required<SendCheckSettings> & { readonly modes: Readonly<Record<RuleId, Mode>> };

/** Where people in Denmark have private mail. */
const webmail =
  'gmail.com hotmail.com hotmail.dk live.dk live.com outlook.dk outlook.com msn.com yahoo.dk yahoo.com icloud.com me.com mail.dk jubii.dk ofir.dk stofanet.dk webspeed.dk get2net.dk post.tele.dk mail.tele.dk tdcadsl.dk privat.dk image.dk sol.dk youmail.dk youseepost.dk fibermail.dk fiberpost.dk energimail.dk dlgmail.dk altiboxmail.dk waoomail.dk proton.me protonmail.com';

const modes = (): Record<RuleId, Mode> => {
  const all = {} as Record<RuleId, Mode>;
  for (const id of ruleIds) all[id] = id === 'first-time-outside' ? 'count' : 'warn';
  return all;
};

/** The settings with the standard for whatever they leave out. */
export const withStandard = (settings: SendCheckSettings): SoundSettings => ({
  trustedDomains: [],
  webmailDomains: webmail.split(' '),
  visibleFrom: 8,
  manyPeople: 20,
  nearness: 2,
  protectedWords: [],
  confidentialMarks: [],
  ...settings,
  modes: { ...modes(), ...settings.modes },
});
