import type { Addressee, Draft } from './draft.ts';
import { type SendCheckSettings, type SoundSettings, withStandard } from './settings.ts';
import { partsOf, visible } from './text/letters.ts';
import { partsOfMail } from './text/parts-of-mail.ts';
import { isGivenName } from './words/names.ts';

/** A recipient as the rules ask about one. */
export type Recipient = {
  readonly name: string;
  readonly address: string;
  readonly local: string;
  readonly domain: string;
  readonly isOwn: boolean;
  readonly isTrusted: boolean;
  /** Neither own nor trusted. */
  readonly isOutside: boolean;
  readonly isWebmail: boolean;
  readonly isList: boolean;
  readonly inThread: boolean;
  /** In the thread, or written to lately. */
  readonly isKnown: boolean;
  readonly isBlind: boolean;
  /** Parts of name and address, folded; given name first where one is found. */
  readonly parts: readonly string[];
  /** The name in two, where there is one of a person. */
  readonly given: string | undefined;
  readonly family: string | undefined;
};

/** A draft read once for all rules. */
export type ReadDraft = {
  readonly draft: Draft;
  readonly settings: SoundSettings;
  readonly recipients: readonly Recipient[];
  readonly outside: readonly Recipient[];
  readonly subject: string;
  readonly own: string;
  readonly quoted: string;
  readonly recents: readonly Mailbox[];
  readonly isOwnAddress: (address: string) => boolean;
};

export type Mailbox = { readonly address: string; readonly local: string; readonly domain: string };

export const mailboxOf = (given: string): Mailbox => {
  const address = given.trim().toLowerCase();
  const at = address.lastIndexOf('@');
  return { address, local: address.slice(0, Math.max(at, 0)), domain: address.slice(at + 1) };
};

const isUnder = (domain: string, domains: readonly string[]): boolean =>
  domains.some((one) => domain === one || domain.slice(-one.length - 1) === `.${one}`);

/** "Hansen, Mette (EK)" and "Mette Hansen - Plan" are Mette Hansen; initials and what is no name are none. */
export const personOf = (name: string, local: string): { given: string; family: string } | undefined => {
  const shown = name.indexOf('@') >= 0 ? '' : name.replace(/\(.*?\)|[-–|] .*$/g, '').trim();
  const [last = '', first] = shown.split(',');
  const parts = partsOf(first === undefined ? shown : `${first} ${last}`);
  const read = parts.length > 1 ? parts : partsOf(local);
  const [given = '', ...others] = read;
  const family = others[others.length - 1];
  return family !== undefined && isGivenName(given) ? { given, family } : undefined;
};

export const readDraft = (draft: Draft, given: SendCheckSettings): ReadDraft => {
  const settings = withStandard(given);
  const thread = addressSet(draft.threadRecipients);
  const recents = draft.recentRecipients.map(mailboxOf);
  const recentSet = addressSet(draft.recentRecipients);
  const isOwnAddress = (address: string) => isUnder(mailboxOf(address).domain, settings.ownDomains);
  const read =
    (isBlind: boolean) =>
    (one: Addressee): Recipient => {
      const mailbox = mailboxOf(one.address);
      const isOwn = isUnder(mailbox.domain, settings.ownDomains);
      const isTrusted = !isOwn && isUnder(mailbox.domain, settings.trustedDomains);
      const person = personOf(one.name, mailbox.local);
      const inThread = thread[mailbox.address] === true;
      return {
        ...mailbox,
        name: visible(one.name).trim() || mailbox.address,
        isOwn,
        isTrusted,
        isOutside: !isOwn && !isTrusted,
        isWebmail: settings.webmailDomains.indexOf(mailbox.domain) >= 0,
        isList: one.type === 'distributionList',
        inThread,
        isKnown: inThread || recentSet[mailbox.address] === true,
        isBlind,
        parts: partsOf(`${one.name.indexOf('@') >= 0 ? '' : one.name} ${mailbox.local}`),
        given: person?.given,
        family: person?.family,
      };
    };
  const recipients = draft.to
    .concat(draft.cc)
    .map(read(false))
    .concat(draft.bcc.map(read(true)))
    .filter(({ domain, local }) => domain !== '' && local !== '');
  const { own, quoted } = partsOfMail(draft.body);
  return {
    draft,
    settings,
    recipients,
    outside: recipients.filter(({ isOutside }) => isOutside),
    subject: visible(draft.subject),
    own,
    quoted,
    recents,
    isOwnAddress,
  };
};

const addressSet = (addresses: readonly string[]): { readonly [address: string]: true } => {
  const set: { [address: string]: true } = {};
  for (const address of addresses) set[mailboxOf(address).address] = true;
  return set;
};
