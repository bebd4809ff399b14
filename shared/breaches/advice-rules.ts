import type { ReadFacts } from './advice-facts.ts';

/**
 * What a ground speaks for: `high` - tell the people (art. 34(1)); `risk` - tell the authority (art. 33(1)); `unlikely` -
 * a risk is unlikely; `team` - EDPB would say unlikely, the Danish authority has held otherwise in a like case, so that
 * the team decides and writes why.
 */
export type Weight = 'high' | 'risk' | 'unlikely' | 'team';

export type Rule = { code: string; weight: Weight; source: string; when: (facts: ReadFacts) => boolean };

type Unweighed = Omit<Rule, 'weight'>;

/** As many as in EDPB case 9; a judgement, not a limit of law. */
const few = 25;
/** From here on a list in unknown hands is worth money to them (EDPB cases 11 and 14); a judgement too. */
const masses = 1000;

const known = (f: ReadFacts) => f.recipient === 'known' || f.recipient === 'trusted';
const astray = (f: ReadFacts) => f.recipient === undefined || f.recipient === 'many';
const taken = (f: ReadFacts) => f.exfiltration === 'likely';
// Where confidentiality is unanswered, a recipient or a lost device implies the answer.
const told = (f: ReadFacts) => f.recipient !== undefined || f.undone !== undefined || f.device;
const backUnread = (f: ReadFacts) => f.unread && f.undone === 'confirmed' && !taken(f);
const seen = (f: ReadFacts) => taken(f) || (!backUnread(f) && (f.confidentiality ?? told(f)));
const perhapsSeen = (f: ReadFacts) => taken(f) || (!backUnread(f) && f.confidentiality !== false);
const inTrustedHands = (f: ReadFacts) => f.recipient === 'trusted' && f.undone === 'confirmed';
const delicate = (f: ReadFacts) =>
  sensitive(f) || f.nationalId || f.financial || f.credentials || f.vulnerable || f.protectedAddress;
const sensitive = (f: ReadFacts) => f.specialCategories || f.criminal;
const readable = (f: ReadFacts) => !f.dataUnintelligible;
const restored = (f: ReadFacts) => f.backup === 'good' && f.downtime !== 'long';
// The right person has it, and no other reader is known.
const onlyOnTheWay = (f: ReadFacts) =>
  f.insecureChannel && f.confidentiality === false && !taken(f) && !awayOrAltered(f);
const awayOrAltered = (f: ReadFacts) => f.availability === true || f.integrity === true;

// Without logs misuse cannot be excluded (Copenhagen 2024-442-4149, nemlig 2019-441-1581).
const excluded = (f: ReadFacts) => f.exfiltration === 'excluded' && f.logs !== false;

const highRisk: Unweighed[] = [
  {
    code: 'protected-address',
    source: 'Datatilsynet 2019-441-1578; Vejle 2021',
    when: (f) => f.protectedAddress && perhapsSeen(f) && readable(f),
  },
  {
    code: 'custody-conflict',
    source: 'Guldborgsund 2020',
    when: (f) => f.custodyConflict && perhapsSeen(f) && readable(f),
  },
  {
    code: 'cpr-and-finance',
    source: 'Datatilsynet 2021-442-13805',
    when: (f) => seen(f) && f.nationalId && f.financial && readable(f),
  },
  {
    code: 'cpr-astray',
    source: 'EDPB 01/2021 case 14',
    when: (f) => seen(f) && f.nationalId && astray(f) && readable(f),
  },
  {
    code: 'unencrypted-device',
    source: 'Gladsaxe 2020; Lolland 2022',
    when: (f) => f.device && readable(f) && (sensitive(f) || f.nationalId || f.financial),
  },
  {
    code: 'sensitive-exposed',
    source: 'EDPB 01/2021 case 12; Lejre 2020; Guldborgsund 2020',
    when: (f) =>
      seen(f) &&
      sensitive(f) &&
      readable(f) &&
      !inTrustedHands(f) &&
      (f.vulnerable || f.malicious || astray(f) || (f.recipient === 'known' && f.undone === undefined)),
  },
  {
    code: 'taken-by-attacker',
    source: 'EDPB 01/2021 cases 5, 7, 17 and 18',
    when: (f) => seen(f) && f.malicious && !f.insider && readable(f) && !excluded(f),
  },
  {
    code: 'sensitive-not-at-hand',
    source: 'EDPB 01/2021 case 3',
    when: (f) =>
      awayOrAltered(f) && sensitive(f) && (f.malicious || f.backup === 'poor' || f.downtime === 'long') && readable(f),
  },
  {
    code: 'lost-for-good',
    source: 'GDPR art. 34(1) and recital 75',
    when: (f) => f.availability === true && f.backup === 'poor' && (f.vulnerable || (f.people ?? 0) >= masses),
  },
  {
    code: 'masses-astray',
    source: 'EDPB 01/2021 case 11',
    when: (f) => seen(f) && astray(f) && (f.people ?? 0) >= masses && !f.insider && readable(f),
  },
];

const unlikely: Unweighed[] = [
  {
    code: 'no-breach',
    // A supplier's word alone, and a breach that goes on, are no proof (Datatilsynet 2021-442-12924).
    source: 'GDPR art. 4(12)',
    when: (f) =>
      f.confidentiality === false &&
      f.integrity === false &&
      f.availability === false &&
      !taken(f) &&
      !f.insecureChannel &&
      !f.ongoing &&
      f.inWriting !== false,
  },
  {
    code: 'unintelligible',
    source: 'EDPB 01/2021 cases 1, 6 and 10',
    when: (f) => f.dataUnintelligible && (f.availability !== true || restored(f)),
  },
  {
    code: 'restored-at-once',
    source: 'EDPB 01/2021 case 1',
    when: (f) =>
      f.availability === true &&
      f.confidentiality === false &&
      f.integrity !== true &&
      restored(f) &&
      f.logs !== false &&
      (f.malicious ? excluded(f) : !taken(f)),
  },
];

const teamDecides: Unweighed[] = [
  {
    code: 'few-known-recipients',
    source: 'EDPB 01/2021 cases 9, 13 and 15; otherwise Datatilsynet 2021-32-2067',
    when: (f) =>
      seen(f) &&
      known(f) &&
      f.undone !== undefined &&
      (f.people ?? Number.POSITIVE_INFINITY) <= few &&
      !f.malicious &&
      !awayOrAltered(f) &&
      !f.vulnerable &&
      !f.nationalId &&
      !f.financial &&
      !f.criminal,
  },
  {
    code: 'came-back-unread',
    source: 'GDPR art. 33(1); Datatilsynet 2021-32-2067 asks for the reasons',
    when: (f) => backUnread(f) && !f.malicious && !awayOrAltered(f),
  },
  {
    code: 'back-in-trusted-hands',
    source: 'EDPB 01/2021 case 9; otherwise Datatilsynet 2021-32-2067',
    when: (f) => inTrustedHands(f) && (f.people ?? 0) < masses && !f.malicious && !awayOrAltered(f),
  },
  {
    code: 'sent-unprotected',
    source: 'Datatilsynet 2021-442-11601',
    when: (f) => onlyOnTheWay(f) && !delicate(f) && (f.people ?? Number.POSITIVE_INFINITY) < masses,
  },
  {
    // The authority's case was of 12,916 pupils; one person's own facts to herself are another matter.
    code: 'own-facts-unprotected',
    source: 'GDPR art. 33(1); otherwise Datatilsynet 2021-442-11601',
    when: (f) =>
      onlyOnTheWay(f) && f.people === 1 && !f.protectedAddress && !f.custodyConflict && !f.criminal && !f.credentials,
  },
];

const risk: Unweighed[] = [
  { code: 'vulnerable', source: 'GDPR recital 75', when: (f) => f.vulnerable },
  { code: 'special-categories', source: 'GDPR art. 9', when: (f) => f.specialCategories },
  { code: 'criminal-offences', source: 'GDPR art. 10', when: (f) => f.criminal },
  { code: 'cpr', source: 'Databeskyttelsesloven section 11', when: (f) => f.nationalId },
  { code: 'financial', source: 'GDPR recital 75', when: (f) => f.financial },
  { code: 'credentials', source: 'EDPB 01/2021 case 6', when: (f) => f.credentials && readable(f) },
  { code: 'unprotected-on-the-way', source: 'Datatilsynet 2021-442-11601', when: (f) => f.insecureChannel },
  { code: 'still-going-on', source: 'GDPR art. 33(3)(d)', when: (f) => f.ongoing },
  { code: 'not-in-writing', source: 'Datatilsynet 2021-442-12924', when: (f) => f.inWriting === false },
  { code: 'not-restored', source: 'EDPB 01/2021 case 2', when: (f) => f.availability === true && !restored(f) },
  { code: 'altered', source: 'GDPR art. 4(12)', when: (f) => f.integrity === true },
  { code: 'insider-intent', source: 'EDPB 01/2021 case 8', when: (f) => f.malicious && f.insider },
  { code: 'wrong-reader', source: 'EDPB 01/2021 case 16', when: (f) => seen(f) && known(f) && f.undone === undefined },
  { code: 'deletion-not-confirmed', source: 'Datatilsynet 2021-32-2067', when: (f) => f.undone === 'asked' },
  { code: 'logs-missing', source: 'Datatilsynet 2024-442-4149', when: (f) => f.logs === false },
  {
    code: 'cannot-rule-out',
    source: 'Datatilsynet 2021-442-12924',
    when: (f) => (seen(f) && astray(f) && readable(f)) || (f.malicious && !excluded(f) && readable(f)),
  },
  {
    code: 'facts-missing',
    source: 'GDPR art. 33(4)',
    when: (f) => !seen(f) && !awayOrAltered(f) && [f.confidentiality, f.integrity, f.availability].includes(undefined),
  },
];

const weigh = (weight: Weight, rules: readonly Unweighed[]): Rule[] => rules.map((rule) => ({ ...rule, weight }));

/** All rules, the strongest kind first. They are read by weight (advice.ts), not by order. */
export const rules: readonly Rule[] = [
  ...weigh('high', highRisk),
  ...weigh('team', teamDecides),
  ...weigh('unlikely', unlikely),
  ...weigh('risk', risk),
];

/** Where no rule applies, an unlikely risk has not been shown, and that alone requires the notification. */
export const riskNotExcluded: Rule = {
  code: 'risk-not-excluded',
  weight: 'risk',
  source: 'GDPR art. 33(1)',
  when: () => true,
};
