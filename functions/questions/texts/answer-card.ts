import type { Language } from '#shared/text/language.ts';
import { dayInWords } from '../../texts/day-and-time.ts';

const da = {
  title: 'Du har fået svar på dit spørgsmål',
  said: (reference: string) => `Du har fået svar på dit spørgsmål ${reference}`,
  by: (name: string) => (name ? `${name} fra GDPR-teamet har svaret` : 'GDPR-teamet har svaret'),
  sources: 'Kilder',
  ask: 'Hjalp det?',
  yes: 'Ja, tak',
  no: 'Nej, spørg igen',
  thanks: 'Godt, at det hjalp. Tak, fordi du spurgte.',
  askAgain: 'Spørg igen',
  label: 'Hvad mangler du at få at vide?',
  empty: 'Skriv først, hvad du mangler at få at vide.',
  send: 'Send spørgsmålet',
  lookedAtAgain: (day: string) => `GDPR-teamet ser på dit spørgsmål igen og svarer senest ${dayInWords(day, 'da')}.`,
  newer: 'Der er kommet et nyere svar.',
};

const en: typeof da = {
  title: 'Your question has been answered',
  said: (reference) => `Your question ${reference} has been answered`,
  by: (name) => (name ? `${name} of the GDPR team has answered` : 'The GDPR team has answered'),
  sources: 'Sources',
  ask: 'Did it help?',
  yes: 'Yes, thanks',
  no: 'No, ask again',
  thanks: 'Good that it helped. Thank you for asking.',
  askAgain: 'Ask again',
  label: 'What do you still need to know?',
  empty: 'First write what you still need to know.',
  send: 'Send the question',
  lookedAtAgain: (day) => `The GDPR team is looking at your question again and answers by ${dayInWords(day, 'en')}.`,
  newer: 'There is a newer answer.',
};

/** What the card of an answer says in its asker's chat. */
export const answerCardTexts: Readonly<Record<Language, typeof da>> = { da, en };
