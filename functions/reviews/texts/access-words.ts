import type { Sensitivity } from '#shared/reviews/group-facts.ts';
import type { AccessState, Mark } from '#shared/reviews/proof/access-history.ts';
import { stateWords } from '#shared/reviews/proof/state-words.ts';
import type { QuarterOfYear } from '#shared/reviews/round-of.ts';
import type { Language } from '#shared/text/language.ts';

type HeldState = Exclude<AccessState, 'not-held'>;

const daCounted: Readonly<Record<HeldState, string>> = {
  confirmed: 'bekræftet',
  unanswered: 'beholdt uden svar',
  waiting: 'venter på svar',
  leaving: 'ved at blive fjernet',
  'not-reviewed': 'ikke gennemgået',
};
/** One letter or sign each, that the font of documents has. */
const daSigns: Readonly<Record<Mark, string>> = {
  confirmed: 'B',
  refused: 'A',
  unanswered: '–',
  new: '+',
  waiting: '…',
  'not-reviewed': 'o',
  'not-held': '·',
};

const da = {
  person: (name: string) => `Adgange: ${name}`,
  group: (access: string) => `Hvem har adgang: ${access}`,
  heldBy: {
    person: (count: string) => (count === '1' ? '1 adgang nu' : `${count} adgange nu`),
    group: (count: string) => `${count} har adgangen nu`,
  },
  counted: daCounted,
  goneOf: {
    person: (count: string) => (count === '1' ? '1 tidligere adgang.' : `${count} tidligere adgange.`),
    group: (count: string) => `${count} har haft den.`,
  },
  inShort: 'Kort sagt',
  fact: 'Hvad',
  value: 'Værdi',
  municipality: 'Kommune',
  title: 'Stilling',
  unit: 'Enhed',
  manager: 'Leder',
  groupName: 'Gruppe',
  sensitivity: 'Følsomhed',
  owners: 'Ejere',
  readAt: 'Læst fra Entra',
  lookedUp: 'Slået op',
  by: (name: string, when: string) => `${when} af ${name}. Opslaget er noteret i loggen.`,
  unknown: 'Ved ikke',
  sensitivities: { normal: 'Almindelig', sensitive: 'Følsom', 'very-sensitive': 'Meget følsom' } satisfies Record<
    Sensitivity,
    string
  >,
  now: 'Siden hvornår, og hvem der har bekræftet det',
  quarters: 'De sidste otte kvartaler',
  short: ({ quarter, year }: QuarterOfYear) => `${quarter}. kv. ${String(year).slice(2)}`,
  noGiver: 'Entra siger ikke, hvem der gav en adgang. „Ved ikke“: den var der, da GDPR-vagten læste Entra første gang.',
  none: { person: 'Ingen adgange, hverken nu eller før.', group: 'Ingen har eller har haft den.' },
  inWorkbook: (shown: string, all: string) => `Her er de første ${shown} af ${all}. Alle er i Excel-filen.`,
  columns: {
    access: 'Adgang',
    person: 'Person',
    beside: { person: 'Gruppe', group: 'Stilling og enhed' },
    since: 'Siden',
    confirmedBy: 'Bekræftet af',
    answer: 'Seneste svar',
    by: 'Svaret af',
    at: 'Svaret',
    gone: 'Væk',
    now: 'Nu',
  },
  kept: (name: string, when: string) => `${name}\n${when}`,
  refused: (name: string, when: string) => `Afvist af ${name}\n${when}`,
  gone: (when: string) => `Væk ${when}`,
  notYet: 'Ikke endnu',
  answers: { keep: 'Behold', remove: 'Fjern' },
  through: 'gennem en anden gruppe',
  ...stateWords.da,
  signs: daSigns,
  page: (page: number, of: number) => `Side ${page} af ${of}`,
  sheets: { summary: 'Overblik', person: 'Adgange', group: 'Personer' },
};

const en: typeof da = {
  person: (name) => `Access: ${name}`,
  group: (access) => `Who has access: ${access}`,
  heldBy: {
    person: (count) => (count === '1' ? '1 access now' : `${count} accesses now`),
    group: (count) => `${count} have the access now`,
  },
  counted: {
    confirmed: 'confirmed',
    unanswered: 'kept unanswered',
    waiting: 'awaiting answer',
    leaving: 'being removed',
    'not-reviewed': 'not reviewed',
  },
  goneOf: {
    person: (count) => (count === '1' ? '1 earlier access.' : `${count} earlier accesses.`),
    group: (count) => `${count} have had it.`,
  },
  inShort: 'In short',
  fact: 'What',
  value: 'Value',
  municipality: 'Municipality',
  title: 'Title',
  unit: 'Unit',
  manager: 'Manager',
  groupName: 'Group',
  sensitivity: 'Sensitivity',
  owners: 'Owners',
  readAt: 'Read from Entra',
  lookedUp: 'Looked up',
  by: (name, when) => `${when} by ${name}. This look is in the log.`,
  unknown: 'Unknown',
  sensitivities: { normal: 'Normal', sensitive: 'Sensitive', 'very-sensitive': 'Highly sensitive' },
  now: 'Since when, and who confirmed it',
  quarters: 'The last eight quarters',
  short: ({ quarter, year }) => `Q${quarter} ${String(year).slice(2)}`,
  noGiver: 'Entra does not say who gave an access. “Unknown”: it was there when the desk first read Entra.',
  none: { person: 'No accesses, neither now nor before.', group: 'Nobody has or has had it.' },
  inWorkbook: (shown, all) => `Here are the first ${shown} of ${all}. All are in the Excel file.`,
  columns: {
    access: 'Access',
    person: 'Person',
    beside: { person: 'Group', group: 'Title and unit' },
    since: 'Since',
    confirmedBy: 'Confirmed by',
    answer: 'Last answer',
    by: 'Answered by',
    at: 'Answered',
    gone: 'Gone',
    now: 'Now',
  },
  kept: (name, when) => `${name}\n${when}`,
  refused: (name, when) => `Refused by ${name}\n${when}`,
  gone: (when) => `Gone ${when}`,
  notYet: 'Not yet',
  answers: { keep: 'Keep', remove: 'Remove' },
  through: 'through another group',
  ...stateWords.en,
  signs: {
    confirmed: 'C',
    refused: 'R',
    unanswered: '–',
    new: '+',
    waiting: '…',
    'not-reviewed': 'o',
    'not-held': '·',
  },
  page: (page, of) => `Page ${page} of ${of}`,
  sheets: { summary: 'Summary', person: 'Accesses', group: 'People' },
};

/** The words of a look-up as a file. */
export const accessWords: Readonly<Record<Language, typeof da>> = { da, en };
export type AccessWords = typeof da;
