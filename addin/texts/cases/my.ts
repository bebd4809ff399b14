/** One's own cases. */
export const da = {
  mine: 'Mine sager',
  none: { title: 'Du har ikke indberettet noget', body: 'Dine indberetninger står her, så du kan følge dem.' },
  unanswered: 'Vi har spurgt dig om noget',
  handledBy: (name: string) => `${name} fra GDPR-teamet har sagen.`,
  conversation: 'Samtale med GDPR-teamet',
  textKinds: {
    description: 'Beskrivelse',
    addition: 'Tilføjet',
    enquiry: 'Spørgsmål fra GDPR-teamet',
    answer: 'Svar',
    reply: 'Svar fra GDPR-teamet',
    note: 'Note',
    reason: 'Begrundelse',
    'authority-reference': 'Datatilsynets nummer',
    place: 'Sted',
  },
  answer: { title: 'GDPR-teamet spørger', label: 'Dit svar', send: 'Send svar' },
  manager: 'Du kan se, at der er en sag i din enhed, men ikke indholdet.',
};

export const en: typeof da = {
  mine: 'My cases',
  none: { title: 'You have not reported anything', body: 'Your reports stand here, so that you can follow them.' },
  unanswered: 'We asked you something',
  handledBy: (name) => `${name} of the GDPR team has the case.`,
  conversation: 'Conversation with the GDPR team',
  textKinds: {
    description: 'Description',
    addition: 'Added',
    enquiry: 'Enquiry from the GDPR team',
    answer: 'Answer',
    reply: 'Answer from the GDPR team',
    note: 'Note',
    reason: 'Reason',
    'authority-reference': "The authority's number",
    place: 'Place',
  },
  answer: { title: 'The GDPR team asks', label: 'Your answer', send: 'Send answer' },
  manager: 'You can see that there is a case in your unit, but not what it holds.',
};
