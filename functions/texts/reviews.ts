import type { QuarterOfYear } from '#shared/reviews/round-of.ts';
import type { Language } from '#shared/text/language.ts';
import { dayInWords } from './day-and-time.ts';
import type { MailText } from './mails.ts';

type Waiting = { readonly lines: number; readonly until: string };

const da = {
  /** A review by its quarter: what the team calls it is free text. */
  round: ({ quarter, year }: QuarterOfYear) => `${quarter}. kvartal ${year}`,
  left: (days: number) => (days <= 0 ? 'resten af dagen' : days === 1 ? '1 dag' : `${days} dage`),
  waiting: ({ lines, until }: Waiting) => {
    if (lines === 0) return `Alt er besvaret. Send senest ${dayInWords(until, 'da')}.`;
    const waits = lines === 1 ? '1 adgang venter på dit svar.' : `${lines} adgange venter på dit svar.`;
    return `${waits} Svar senest ${dayInWords(until, 'da')}.`;
  },
  /** On the last day. */
  notSentToday: 'Svar, du ikke har sendt i dag, gælder ikke.',
  mail: (round: string, waiting: string, link: string): MailText => ({
    subject: `Se adgangene igennem: ${round}`,
    text: `Har de stadig brug for adgangen? ${waiting}\n\nSe dem igennem: ${link}\n\nGDPR-vagten`,
  }),
  standIn: {
    /** After "Se adgangene i din enhed igennem". */
    reference: 'som stedfortræder',
    until: (day: string) => `Du er stedfortræder til og med ${dayInWords(day, 'da')}.`,
    mail: (until: string, link: string): MailText => ({
      subject: 'Du er stedfortræder',
      text: `${until} Se de adgange, der venter på svar: ${link}\n\nGDPR-vagten`,
    }),
  },
  handed: {
    /** After "Der er svar på". */
    reference: 'det, du sendte videre',
    answered: (lines: number) =>
      lines === 1
        ? 'Den adgang, du sendte videre, er besvaret.'
        : `De ${lines} adgange, du sendte videre, er besvaret.`,
    mail: (answered: string, link: string): MailText => ({
      subject: 'Der er svar på det, du sendte videre',
      text: `${answered}\n\nSe dine egne: ${link}\n\nGDPR-vagten`,
    }),
  },
  /** What was not done, in the sentence of the activity feed. */
  task: (round: string) => `„Gennemgå adgange, ${round}“`,
  notSent: {
    manager:
      'Ikke alle under dig nåede at sende deres svar om adgange. Adgangene er beholdt. Se, hvem og hvor mange det er.',
    reviewer: 'Fristen er ovre, og dine svar blev ikke sendt. Adgangene er beholdt, og din leder har fået besked.',
  },
  mailNotSent: (round: string, what: string, link: string): MailText => ({
    subject: `Adgange blev ikke set igennem: ${round}`,
    text: `${what}\n\nÅbn: ${link}\n\nGDPR-vagten`,
  }),
};

const en: typeof da = {
  round: ({ quarter, year }) => `quarter ${quarter} of ${year}`,
  left: (days) => (days <= 0 ? 'the rest of the day' : days === 1 ? '1 day' : `${days} days`),
  waiting: ({ lines, until }) => {
    if (lines === 0) return `Everything is answered. Submit it by ${dayInWords(until, 'en')}.`;
    const waits = lines === 1 ? '1 access waits' : `${lines} accesses wait`;
    return `${waits} for your answer. Answer by ${dayInWords(until, 'en')}.`;
  },
  notSentToday: 'Answers you have not submitted today do not count.',
  mail: (round, waiting, link) => ({
    subject: `Review access: ${round}`,
    text: `Do they still need this access? ${waiting}\n\nReview it: ${link}\n\nGDPR Desk`,
  }),
  standIn: {
    reference: 'as stand-in',
    until: (day) => `You are a stand-in until ${dayInWords(day, 'en')}, that day included.`,
    mail: (until, link) => ({
      subject: 'You are a stand-in',
      text: `${until} See the accesses that wait for an answer: ${link}\n\nGDPR Desk`,
    }),
  },
  handed: {
    reference: 'what you handed over',
    answered: (lines) =>
      lines === 1 ? 'The access you handed over is answered.' : `The ${lines} accesses you handed over are answered.`,
    mail: (answered, link) => ({
      subject: 'What you handed over is answered',
      text: `${answered}\n\nSee your own: ${link}\n\nGDPR Desk`,
    }),
  },
  task: (round) => `“Review access, ${round}”`,
  notSent: {
    manager:
      'Not everybody below you submitted their answers about access. The accesses are kept. See who, and how many there are.',
    reviewer:
      'The time is over, and your answers were not submitted. The accesses are kept, and your manager has been told.',
  },
  mailNotSent: (round, what, link) => ({
    subject: `Access was not reviewed: ${round}`,
    text: `${what}\n\nOpen: ${link}\n\nGDPR Desk`,
  }),
};

/** What a reviewer is told, in feed and mail: how much, and until when. No names, and nothing of the groups. */
export const reviewTexts: Readonly<Record<Language, typeof da>> = { da, en };
