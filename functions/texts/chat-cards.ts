import type { Language } from '#shared/text/language.ts';

const da = {
  team: 'GDPR-teamet',
  open: 'Åbn sagen',
  rest: 'Resten står i sagen.',
  movedOn: 'GDPR-teamet ser nu på det som et brud. Se i sagen, hvor langt de er.',
  unsendable: 'Det kunne ikke sendes. Skriv det kortere og uden særtegn, eller åbn sagen og skriv der.',
  notYours: 'Knappen er til den, der har spurgt eller indberettet.',
  enquiry: {
    title: 'GDPR-teamet har et spørgsmål til dig',
    said: (reference: string) => `GDPR-teamet har et spørgsmål til dig i sag ${reference}`,
    by: (name: string) => `${name} spørger`,
    label: 'Dit svar',
    empty: 'Skriv dit svar først.',
    send: 'Send svar',
    doNotKnow: 'Jeg ved det ikke',
    unknown: 'Jeg ved det ikke.',
    answered: 'Tak. GDPR-teamet har fået dit svar.',
  },
};

const en: typeof da = {
  team: 'The GDPR team',
  open: 'Open the case',
  rest: 'The rest is in the case.',
  movedOn: 'The GDPR team now treats it as a breach. See in the case how far they are.',
  unsendable: 'It could not be sent. Make it shorter and without special characters, or open the case and write there.',
  notYours: 'The button is for the person who asked or reported.',
  enquiry: {
    title: 'The GDPR team has a question for you',
    said: (reference) => `The GDPR team has a question for you in case ${reference}`,
    by: (name) => `${name} asks`,
    label: 'Your answer',
    empty: 'Write your answer first.',
    send: 'Send the answer',
    doNotKnow: 'I do not know',
    unknown: 'I do not know.',
    answered: 'Thank you. The GDPR team has your answer.',
  },
};

/** What the cards in a reporter's chat say, whatever the case is about. */
export const chatCardTexts: Readonly<Record<Language, typeof da>> = { da, en };
