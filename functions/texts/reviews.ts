import type { Language } from '#shared/text/language.ts';
import { dayInWords } from './day-and-time.ts';
import type { MailText } from './mails.ts';

type Round = { readonly quarter: number; readonly year: number };
type Waiting = { readonly lines: number; readonly until: string };

const da = {
  /** A review by its quarter: what the team calls it is free text. */
  round: ({ quarter, year }: Round) => `${quarter}. kvartal ${year}`,
  left: (days: number) => (days <= 0 ? 'resten af dagen' : days === 1 ? '1 dag' : `${days} dage`),
  waiting: ({ lines, until }: Waiting) =>
    `${lines === 1 ? '1 adgang' : `${lines} adgange`} venter på dit svar. Svar senest ${dayInWords(until, 'da')}.`,
  mail: (round: string, waiting: string, link: string): MailText => ({
    subject: `Se adgangene igennem: ${round}`,
    text: `Har de stadig brug for adgangen? ${waiting}\n\nSe dem igennem: ${link}\n\nGDPR-vagten`,
  }),
};

const en: typeof da = {
  round: ({ quarter, year }) => `quarter ${quarter} of ${year}`,
  left: (days) => (days <= 0 ? 'the rest of the day' : days === 1 ? '1 day' : `${days} days`),
  waiting: ({ lines, until }) =>
    `${lines === 1 ? '1 access waits' : `${lines} accesses wait`} for your answer. Answer by ${dayInWords(until, 'en')}.`,
  mail: (round, waiting, link) => ({
    subject: `Review access: ${round}`,
    text: `Do they still need this access? ${waiting}\n\nReview it: ${link}\n\nGDPR Desk`,
  }),
};

/** What a reviewer is told, in feed and mail: how much, and until when. No names, and nothing of the groups. */
export const reviewTexts: Readonly<Record<Language, typeof da>> = { da, en };
