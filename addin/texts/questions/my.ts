/** One's own question. */
export const da = {
  hint: {
    answered: 'GDPR-teamet har svaret.',
    closed: 'GDPR-teamet er færdig med dit spørgsmål.',
    answerBy: (day: string) => `GDPR-teamet svarer senest ${day}`,
  },
  steps: {
    label: 'Sådan går det',
    received: (day: string) => `Modtaget ${day}`,
    taken: (name: string, day: string) => `${name} tog den ${day}`,
    answered: (day: string) => `Besvaret ${day}`,
    notTaken: 'Ikke taget endnu',
    notAnswered: (day: string) => `Svar senest ${day}`,
  },
  talk: 'Spørgsmål og svar',
  you: 'Dig',
  reviewedBy: (name: string) => `set efter af ${name}`,
  sources: 'Kilder',
  helped: {
    ask: 'Hjalp det?',
    yes: 'Ja, tak',
    again: 'Spørg igen',
    thanks: 'Godt, at det hjalp. Tak, fordi du spurgte.',
  },
  guidance: 'Svaret er gjort til vejledningen',
  again: {
    title: 'Spørg igen',
    label: 'Hvad mangler du at få at vide?',
    send: 'Send',
    cancel: 'Annuller',
    hint: 'Så kommer spørgsmålet tilbage til GDPR-teamet med alt, I har skrevet.',
  },
  add: { title: 'Tilføj noget', label: 'Hvad vil du tilføje?', send: 'Send' },
};

export const en: typeof da = {
  hint: {
    answered: 'The GDPR team has answered.',
    closed: 'The GDPR team is done with your question.',
    answerBy: (day) => `The GDPR team answers by ${day}`,
  },
  steps: {
    label: 'How it goes on',
    received: (day) => `Received ${day}`,
    taken: (name, day) => `${name} took it ${day}`,
    answered: (day) => `Answered ${day}`,
    notTaken: 'Not taken yet',
    notAnswered: (day) => `Answer by ${day}`,
  },
  talk: 'Question and answer',
  you: 'You',
  reviewedBy: (name) => `reviewed by ${name}`,
  sources: 'Sources',
  helped: {
    ask: 'Did it help?',
    yes: 'Yes, thanks',
    again: 'Ask again',
    thanks: 'Good that it helped. Thank you for asking.',
  },
  guidance: 'The answer has become the guidance',
  again: {
    title: 'Ask again',
    label: 'What do you still need to know?',
    send: 'Send',
    cancel: 'Cancel',
    hint: 'The question then comes back to the GDPR team with all that was written.',
  },
  add: { title: 'Add something', label: 'What would you like to add?', send: 'Send' },
};
