import type { QuarterOfYear } from '#shared/reviews/round-of.ts';
import type { Language } from '#shared/text/language.ts';
import { dayInWords } from './day-and-time.ts';

const ofNumber = (language: Language) => (count: number) => count.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB');
const [inDanish, inEnglish] = [ofNumber('da'), ofNumber('en')];

const da = {
  round: ({ quarter, year }: QuarterOfYear) => `${quarter}. kvartal ${year}`,
  ask: 'Gennemgå, hvem der har adgang',
  until: (day: string) => `Frist ${dayInWords(day, 'da')}`,
  minutes: (minutes: number) => (minutes === 1 ? 'ca. 1 minut' : `ca. ${minutes} minutter`),
  numbers: {
    people: (count: number): string => (count === 1 ? 'person' : 'personer'),
    groups: (count: number): string => (count === 1 ? 'gruppe' : 'grupper'),
    added: (count: number): string => (count === 1 ? 'ny siden sidst' : 'nye siden sidst'),
    standsOut: (_count: number): string => 'skiller sig ud',
  },
  waits: (count: number) =>
    count === 0
      ? 'Alt er besvaret. Du mangler kun at sende.'
      : count === 1
        ? '1 adgang venter på dit svar.'
        : `${inDanish(count)} adgange venter på dit svar.`,
  marked: 'Vi har markeret det, du bør se på. Resten kan du godkende samlet.',
  begin: 'Start gennemgangen',
  goOn: 'Fortsæt gennemgangen',
  sent: 'Tak. Dine svar er sendt',
  done: 'Færdig',
  kept: (people: number, groups: number) =>
    `Du har set på ${people === 1 ? '1 person' : `${inDanish(people)} personer`} i ${groups === 1 ? '1 gruppe' : `${inDanish(groups)} grupper`}.`,
  toRemove: (count: number) =>
    count === 1 ? '1 adgang bliver fjernet.' : `${inDanish(count)} adgange bliver fjernet.`,
  seeAnswers: 'Se dine svar',
  over: 'Fristen er ovre',
  notSent: 'Svar, der ikke var sendt, gælder ikke.',
  overWords: (removed: number) =>
    removed === 0
      ? 'Adgangene er beholdt. Du skal ikke gøre mere nu.'
      : `${removed === 1 ? '1 adgang' : `${inDanish(removed)} adgange`} bliver fjernet efter planen. Resten er beholdt.`,
  see: 'Se adgangene',
  review: 'Adgangsrevision',
  states: { open: 'I gang', ended: 'Afsluttet' },
  left: (days: number) => (days <= 0 ? 'sidste dag' : days === 1 ? '1 dag tilbage' : `${days} dage tilbage`),
  wasUntil: (day: string) => `Sluttede ${dayInWords(day, 'da')}`,
  progress: {
    answered: 'besvaret',
    soFar: 'besvaret indtil nu',
    lines: 'adgange i alt',
    removals: 'fjernes',
    sent: 'har sendt',
  },
  percent: (percent: number) => `${percent} %`,
  count: inDanish,
  sentOf: (sent: number, all: number) => `${inDanish(sent)} af ${inDanish(all)}`,
  stalled: (count: number) => (count === 1 ? '1 går i stå.' : `${inDanish(count)} går i stå.`),
  keptElsewhere: (count: number) =>
    count === 1
      ? '1 adgang skulle fjernes, men er beholdt i en anden gennemgang. Vælg, hvad der gælder.'
      : `${inDanish(count)} adgange skulle fjernes, men er beholdt i en anden gennemgang. Vælg, hvad der gælder.`,
  seeReview: 'Se, hvor langt vi er',
  refresh: 'Opdatér',
};

const en: typeof da = {
  round: ({ quarter, year }) => `quarter ${quarter} of ${year}`,
  ask: 'Review who has access',
  until: (day) => `Due ${dayInWords(day, 'en')}`,
  minutes: (minutes) => (minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`),
  numbers: {
    people: (count) => (count === 1 ? 'person' : 'people'),
    groups: (count) => (count === 1 ? 'group' : 'groups'),
    added: () => 'new since last time',
    standsOut: (count) => (count === 1 ? 'stands out' : 'stand out'),
  },
  waits: (count) =>
    count === 0
      ? 'Everything is answered. You only need to submit.'
      : count === 1
        ? '1 access waits for your answer.'
        : `${inEnglish(count)} accesses wait for your answer.`,
  marked: 'We have marked what to look at. The rest can be approved together.',
  begin: 'Start the review',
  goOn: 'Go on with the review',
  sent: 'Thank you. Your answers are submitted',
  done: 'Finished',
  kept: (people, groups) =>
    `You have looked at ${people === 1 ? '1 person' : `${inEnglish(people)} people`} in ${groups === 1 ? '1 group' : `${inEnglish(groups)} groups`}.`,
  toRemove: (count) => (count === 1 ? '1 access will be removed.' : `${inEnglish(count)} accesses will be removed.`),
  seeAnswers: 'See your answers',
  over: 'The time to answer is over',
  notSent: 'Answers that were not submitted do not count.',
  overWords: (removed) =>
    removed === 0
      ? 'The accesses are kept. You need not do more now.'
      : `By the plan ${removed === 1 ? '1 access is' : `${inEnglish(removed)} accesses are`} removed. The others are kept.`,
  see: 'See the accesses',
  review: 'Access review',
  states: { open: 'In progress', ended: 'Finished' },
  left: (days) => (days <= 0 ? 'last day' : days === 1 ? '1 day left' : `${days} days left`),
  wasUntil: (day) => `Ended ${dayInWords(day, 'en')}`,
  progress: {
    answered: 'answered',
    soFar: 'answered so far',
    lines: 'accesses in all',
    removals: 'to be removed',
    sent: 'have submitted',
  },
  percent: (percent) => `${percent} %`,
  count: inEnglish,
  sentOf: (sent, all) => `${inEnglish(sent)} of ${inEnglish(all)}`,
  stalled: (count) => (count === 1 ? '1 is stalled.' : `${inEnglish(count)} are stalled.`),
  keptElsewhere: (count) =>
    count === 1
      ? '1 access was to be removed, but was kept in another review. Choose which holds.'
      : `${inEnglish(count)} accesses were to be removed, but were kept in another review. Choose which holds.`,
  seeReview: 'See how far we are',
  refresh: 'Refresh',
};

/** What the cards of an access review say, in a reviewer's chat and in the team's channel: numbers and days, no names. */
export const reviewCardTexts: Readonly<Record<Language, typeof da>> = { da, en };
