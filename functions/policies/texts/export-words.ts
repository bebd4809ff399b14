import type { policyKinds } from '#shared/policies/policy.ts';
import type { Language } from '#shared/text/language.ts';

type Kinds = Readonly<Record<(typeof policyKinds)[number], string>>;

const da = {
  title: 'Læst og bekræftet',
  titleOf: (policy: string) => `Læst og bekræftet: ${policy}`,
  unitTitle: 'Læst og bekræftet i min enhed',
  sheets: { summary: 'Kort sagt', units: 'Enheder', confirmed: 'Bekræftet', people: 'Medarbejdere' },
  municipality: 'Kommune',
  madeBy: 'Lavet af',
  madeAt: 'Lavet',
  counted: 'Tæller med',
  countedWords:
    'Medarbejdere, som politikken gælder for nu, og hvis konto er åben. Enheder med under fem medarbejdere står samlet.',
  named: 'Navne',
  namedWords: 'De navne, der står her, er på dem, der har bekræftet. Hvem der mangler, kan kun deres leder se.',
  policies: 'Politikker',
  readBy: (confirmed: number, of: number) => `${confirmed} af ${of} har bekræftet`,
  few: 'for få til at vise tal',
  others: (units: number) => (units === 1 ? '1 lille enhed' : `${units} små enheder samlet`),
  noUnit: 'Uden enhed',
  columns: {
    person: 'Medarbejder',
    title: 'Stilling',
    unit: 'Enhed',
    policy: 'Politik',
    kind: 'Slags',
    edition: 'Version',
    questions: 'Spørgsmål',
    at: 'Bekræftet',
    of: 'Gælder for',
    confirmed: 'Har bekræftet',
    share: 'Andel i procent',
    due: 'Frist',
  },
  kinds: { policy: 'Politik', instruction: 'Instruks' } satisfies Kinds,
  passed: 'Bestået',
  noQuestions: 'Ingen spørgsmål',
  forgotten: 'Navnet er slettet',
  unknown: 'Ikke oplyst',
  missing: 'Mangler',
  away: 'Kontoen er lukket',
};
export type ExportWords = Omit<typeof da, 'kinds'> & { readonly kinds: Kinds };

const en: ExportWords = {
  title: 'Read and confirmed',
  titleOf: (policy) => `Read and confirmed: ${policy}`,
  unitTitle: 'Read and confirmed in my unit',
  sheets: { summary: 'In short', units: 'Units', confirmed: 'Confirmed', people: 'Employees' },
  municipality: 'Municipality',
  madeBy: 'Made by',
  madeAt: 'Made',
  counted: 'Counted',
  countedWords:
    'Employees whom the policy concerns now, and whose account is open. Units with fewer than five employees are together.',
  named: 'Names',
  namedWords: 'The names here are of those who have confirmed. Who is missing only their manager can see.',
  policies: 'Policies',
  readBy: (confirmed, of) => `${confirmed} of ${of} have confirmed`,
  few: 'too few to show numbers',
  others: (units) => (units === 1 ? '1 small unit' : `${units} small units together`),
  noUnit: 'Without a unit',
  columns: {
    person: 'Employee',
    title: 'Job title',
    unit: 'Unit',
    policy: 'Policy',
    kind: 'Kind',
    edition: 'Version',
    questions: 'Questions',
    at: 'Confirmed',
    of: 'Concerns',
    confirmed: 'Have confirmed',
    share: 'Share in percent',
    due: 'Due',
  },
  kinds: { policy: 'Policy', instruction: 'Instruction' },
  passed: 'Passed',
  noQuestions: 'No questions',
  forgotten: 'The name is deleted',
  unknown: 'Not stated',
  missing: 'Missing',
  away: 'The account is closed',
};

/** What the files say of who has confirmed what. */
export const exportWords: Readonly<Record<Language, ExportWords>> = { da, en };
