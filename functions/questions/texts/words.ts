import type { Language } from '#shared/text/language.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { SubjectWords } from '../../subject/subject.ts';
import { dayInWords, inHours } from '../../texts/day-and-time.ts';

// The term ends with its day.
const dayOf = (deadline: Date, language: Language) =>
  dayInWords(dayInCopenhagen(new Date(deadline.getTime() - 1)), language);

const da = {
  deadlineIs: (deadline: Date) => `Spørgsmålet skal være besvaret senest ${dayOf(deadline, 'da')}.`,
  deadlineLine: (deadline: Date) => `Svar senest: ${dayOf(deadline, 'da')}`,
  reminder: (hours: number, deadline: Date) =>
    `Spørgsmålet har ventet i ${inHours(hours, 'da')}. Svar senest ${dayOf(deadline, 'da')}.`,
  reminderInFeed: 'Et spørgsmål venter på svar.',
  runOut: {
    title: 'Spørgsmålet er ikke besvaret til tiden',
    inFeed: 'Et spørgsmål er ikke besvaret til tiden. Svar nu, eller skriv, hvornår svaret kommer.',
    body: 'En kollega venter stadig på svar. Svar nu, eller skriv, hvornår svaret kommer.',
  },
  urgent: {
    onCard: 'Haster',
    title: 'Spørgsmålet haster',
    body: 'En kollega kan ikke vente på svaret.',
    inFeed: 'Et spørgsmål haster. Se på det nu.',
    together: (count: number) => `${count} spørgsmål mere fra samme haster. Se dem på listen over sager.`,
  },
  toReporter: {
    closed: 'GDPR-teamet er færdig med dit spørgsmål.',
    reopened: 'GDPR-teamet ser på dit spørgsmål igen. Du behøver ikke gøre mere nu.',
  },
  own: 'Dit spørgsmål',
  openOwn: 'Åbn dit spørgsmål',
  title: 'Spørgsmål',
  topic: 'Emne',
  answerBy: (day: string) => `Svar senest ${dayInWords(day, 'da')}`,
  shouldBeBy: (day: string) => `Skulle være besvaret ${dayInWords(day, 'da')}`,
  ended: { answered: 'Besvaret', unanswered: 'Afsluttet uden svar' },
  askedAgain: 'Der er spurgt igen, eller der er kommet mere til.',
  answered: 'GDPR-teamet har svaret på dit spørgsmål. Åbn, og læs svaret.',
  answeredInFeed: 'Åbn, og læs svaret.',
};

const en: typeof da = {
  deadlineIs: (deadline) => `The question must be answered by ${dayOf(deadline, 'en')}.`,
  deadlineLine: (deadline) => `Answer by: ${dayOf(deadline, 'en')}`,
  reminder: (hours, deadline) =>
    `The question has waited for ${inHours(hours, 'en')}. Answer by ${dayOf(deadline, 'en')}.`,
  reminderInFeed: 'A question is waiting for an answer.',
  runOut: {
    title: 'The question was not answered in time',
    inFeed: 'A question was not answered in time. Answer now, or write when the answer comes.',
    body: 'A colleague is still waiting for an answer. Answer now, or write when the answer comes.',
  },
  urgent: {
    onCard: 'Urgent',
    title: 'The question is urgent',
    body: 'A colleague cannot wait for the answer.',
    inFeed: 'A question is urgent. Look at it now.',
    together: (count) => `${count} more questions from the same person are urgent. See them in the list of cases.`,
  },
  toReporter: {
    closed: 'The GDPR team is done with your question.',
    reopened: 'The GDPR team is looking at your question again. You need not do more now.',
  },
  own: 'Your question',
  openOwn: 'Open your question',
  title: 'Question',
  topic: 'Topic',
  answerBy: (day) => `Answer by ${dayInWords(day, 'en')}`,
  shouldBeBy: (day) => `Was to be answered by ${dayInWords(day, 'en')}`,
  ended: { answered: 'Answered', unanswered: 'Closed without an answer' },
  askedAgain: 'It was asked again, or something was added.',
  answered: 'The GDPR team has answered your question. Open it and read the answer.',
  answeredInFeed: 'Open it and read the answer.',
};

/** What cards, messages and mails say of a question, where the words of every case do not do. */
export const questionWords: Readonly<Record<Language, typeof da & SubjectWords>> = { da, en };
