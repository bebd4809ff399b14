import { cut, type Finder, named } from '../finding.ts';
import { type Mailbox, mailboxOf, personOf, type ReadDraft, type Recipient } from '../read-draft.ts';
import { greetingOf } from '../text/greeting.ts';
import { differing, folded, partsOf } from '../text/letters.ts';
import { canonical, isGivenName, mayBe } from '../words/names.ts';

/** The domain without its last part, its dots and hyphens, and with what looks alike made one. */
const look = (text: string): string =>
  folded(text)
    .replace(/[.-]/g, '')
    .replace(/rn/g, 'm')
    .replace(/0/g, 'o')
    .replace(/1/g, 'l')
    .replace(/vv/g, 'w')
    .replace(/ae|oe|aa/g, (pair) => pair.slice(-1));

const nameOf = (domain: string): string => domain.slice(0, Math.max(0, domain.lastIndexOf('.')));

/** A shorter name would look like too many others. */
const shortestName = 5;

const looksLike = (domain: string, known: string): boolean => {
  if (domain === known) return false;
  if (domain.indexOf(`${known}.`) === 0 || domain.indexOf(known.replace(/\./g, '-')) === 0) return true;
  const [name, knownName] = [nameOf(domain), nameOf(known)];
  if (knownName.length < shortestName) return false;
  if (look(domain) === look(known) || name === knownName) return true;
  return differing(domain, known, 2) <= (known.length >= 12 && knownName.length >= 8 ? 2 : 1) && name.length > 3;
};

/** Two labels at least: a wrong domain may have sub-domains as the right one. */
const withoutSubDomain = (domain: string): string => domain.split('.').slice(-2).join('.');

export const lookalikeRule: Finder = {
  rule: 'lookalike-domain',
  find: ({ outside, recents, settings }) => {
    const known = settings.ownDomains.concat(settings.trustedDomains, settings.webmailDomains);
    const isMet = (domain: string) => recents.some((one) => one.domain === domain) || known.indexOf(domain) >= 0;
    for (const one of outside) {
      if (one.isKnown || isMet(one.domain)) continue;
      const twin = known.filter(
        (domain) => looksLike(one.domain, domain) || looksLike(withoutSubDomain(one.domain), domain),
      )[0];
      if (twin) {
        return {
          recipients: [one],
          because: {
            da: `${cut(one.address)} ligner ${twin}, men er en anden adresse.`,
            en: `${cut(one.address)} looks like ${twin} and is another address.`,
          },
        };
      }
    }
    return undefined;
  },
};

const functionMailbox =
  /^(?:info|kontakt|contact|post|mail|email|admin|administration|kontor|kontoret|sekretariat|support|service|salg|sales|faktura|bogholderi|regnskab|hr|job|jobs|presse|press|webmaster|noreply|no-reply|hej|hello|hovedpostkasse|borgerservice|kommunen|skole|skolen|klinik|klinikken|reception|booking|ordre|order|drift|it|office|team|sikkerpost|formand|kasserer|bestyrelse|leder|butik|kundeservice)\d*$/;

const isPersonal = (local: string): boolean =>
  !functionMailbox.test(local) && (partsOf(local).some(isGivenName) || local.replace(/[^a-z]/g, '').length >= 6);

/** Letters two addresses may differ in and be taken for one another: fewer where they are short. */
const slack = (local: string, most: number): number => (local.length <= 5 ? 1 : most);

const isNear = (one: Recipient, recent: Mailbox, most: number): boolean => {
  if (one.address === recent.address || functionMailbox.test(one.local) || functionMailbox.test(recent.local))
    return false;
  if (one.domain === recent.domain) {
    const within = slack(one.local, most);
    return one.local.length > 2 && differing(one.local, recent.local, within) <= within;
  }
  if (one.local !== recent.local || !isPersonal(one.local)) return false;
  return (
    partsOf(one.local).length > 1 ||
    isGivenName(one.local) ||
    differing(one.domain, recent.domain, 2) <= 2 ||
    one.local.length >= 8
  );
};

/** The new one is meant: greeted by a name that the usual one has not. */
const isGreeted = (one: Recipient, recent: Mailbox, greeted: readonly string[]): boolean => {
  const names = partsOf(recent.local);
  return greeted.some(
    (name) => one.parts.some((part) => mayBe(part, name)) && !names.some((part) => mayBe(part, name)),
  );
};

export const nearRecentRule: Finder = {
  rule: 'near-recent-address',
  find: ({ outside, recents, own, settings }) => {
    const greeted = greetingOf(own).given;
    for (const one of outside) {
      if (one.isKnown) continue;
      const twin = recents.filter(
        (recent) => isNear(one, recent, settings.nearness) && !isGreeted(one, recent, greeted),
      )[0];
      if (twin) {
        return {
          recipients: [one],
          because: {
            da: `${cut(one.address)} er ny. Du plejer at skrive til ${cut(twin.address)}.`,
            en: `${cut(one.address)} is new. You usually write to ${cut(twin.address)}.`,
          },
        };
      }
    }
    return undefined;
  },
};

type Colleague = { readonly given: string; readonly family: string; readonly address: string };

/** Colleagues the sender writes to. */
const colleaguesOf = ({ recents, draft, isOwnAddress }: ReadDraft): Colleague[] => {
  const written = recents.filter(({ address }) => isOwnAddress(address));
  const found: Colleague[] = [];
  for (const { address, local } of written) {
    const match = (draft.directoryMatches || []).filter((one) => mailboxOf(one.address).address === address)[0];
    const person = personOf(match ? match.name : '', local);
    if (person) found.push({ ...person, address });
  }
  return found;
};

/** Inside there are many of like names: only another spelling of the same one counts. */
const sameFamily = (a: string, b: string, isInside: boolean): boolean => {
  if (isInside || canonical(a) === canonical(b)) return canonical(a) === canonical(b);
  const letters = Math.min(a.length, b.length);
  const most = letters <= 3 ? 0 : letters <= 5 ? 1 : 2;
  return differing(a, b, most) <= most;
};

/** One person's mailbox may have several addresses under the municipality's domains. */
const isSameMailbox = (one: Recipient, other: Colleague): boolean =>
  one.address === other.address || (one.isOwn && one.local === mailboxOf(other.address).local);

export const sameNameRule: Finder = {
  rule: 'same-name',
  find: (mail) => {
    const colleagues = colleaguesOf(mail);
    for (const one of mail.recipients) {
      const { given, family } = one;
      if (one.isKnown || one.isTrusted || one.isList || !given || !family) continue;
      const twin = colleagues.filter(
        (other) =>
          !isSameMailbox(one, other) && mayBe(other.given, given) && sameFamily(other.family, family, one.isOwn),
      )[0];
      if (twin) {
        return {
          recipients: [one],
          because: {
            da: `${cut(one.name)} på ${one.domain} er ikke din kollega af samme navn.`,
            en: `${cut(one.name)} at ${one.domain} is not your colleague of that name.`,
          },
        };
      }
    }
    return undefined;
  },
};

const announces =
  /\b(?:sætter|sat|tilføj\w*|cc|kopi|bcc|inviter\w*|inddrag\w*|med på|på tråden|på mailen|adding|add|added|copied|looping)\b/i;

const isAnnounced = (own: string, one: Recipient): boolean => {
  if (greetingOf(own).given.some((name) => one.parts.some((part) => mayBe(part, name)))) return true;
  return own
    .split(/[.!?\n]+/)
    .some(
      (sentence) =>
        announces.test(sentence) && partsOf(sentence).some((part) => one.parts.indexOf(part) >= 0 && part.length > 2),
    );
};

export const outsiderRule: Finder = {
  rule: 'outsider-on-thread',
  find: ({ draft, outside, own, isOwnAddress }) => {
    if (!draft.isReply || draft.threadRecipients.length === 0 || !draft.threadRecipients.every(isOwnAddress))
      return undefined;
    const added = outside.filter((one) => !one.inThread && !isAnnounced(own, one));
    if (added.length === 0) return undefined;
    const { da, en } = named(added);
    return {
      recipients: added,
      because: {
        da: `${da} er uden for kommunen og har ikke været med i tråden.`,
        en: `${en} is outside the municipality and has not been in this thread.`,
      },
    };
  },
};

/** From so many different domains on a new mail is to strangers. */
const manyDomains = 12;

export const visibleRule: Finder = {
  rule: 'visible-recipients',
  find: ({ draft, outside, settings }) => {
    const seen = outside.filter(({ isBlind }) => !isBlind);
    const known = seen.filter(({ isKnown }) => isKnown).length;
    if (known >= seen.length * 0.8) return undefined;
    const domains: { [domain: string]: true } = {};
    for (const { domain } of seen) domains[domain] = true;
    const isTooMany = seen.filter(({ isWebmail }) => isWebmail).length >= settings.visibleFrom;
    if (!isTooMany && (draft.isReply || Object.keys(domains).length < manyDomains)) return undefined;
    return {
      recipients: seen,
      because: {
        da: `${seen.length} modtagere kan se hinandens adresser. Brug Bcc, hvis de ikke kender hinanden.`,
        en: `${seen.length} recipients can see each other's addresses. Use Bcc if they do not know each other.`,
      },
    };
  },
};

export const firstTimeRule: Finder = {
  rule: 'first-time-outside',
  find: ({ outside }) => {
    const met = outside.filter(({ isKnown }) => !isKnown);
    if (met.length === 0) return undefined;
    const { da, en } = named(met);
    return {
      recipients: met,
      because: { da: `Du har ikke skrevet til ${da} før.`, en: `You have not written to ${en} before.` },
    };
  },
};
