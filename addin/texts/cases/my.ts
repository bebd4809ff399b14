/** The employee's front page and own cases. */
export const da = {
  front: {
    title: 'Er der sket en fejl med persondata?',
    lead: 'Sig det hellere én gang for meget. Det tager under et minut, og du behøver ikke kende reglerne.',
  },
  mine: 'Mine sager',
  allMine: 'Se alle',
  none: { title: 'Du har ikke indberettet noget', body: 'Dine indberetninger står her, så du kan følge dem.' },
  unanswered: 'Vi har spurgt dig om noget',
  handledBy: (name: string) => `${name} fra GDPR-teamet har sagen.`,
  conversation: 'Samtale med GDPR-teamet',
  textKinds: {
    description: 'Beskrivelse',
    addition: 'Tilføjet',
    enquiry: 'Spørgsmål fra GDPR-teamet',
    answer: 'Svar',
    note: 'Note',
    reason: 'Begrundelse',
    'authority-reference': 'Datatilsynets nummer',
    place: 'Sted',
  },
  answer: { title: 'GDPR-teamet spørger', label: 'Dit svar', send: 'Send svar' },
  manager: 'Du kan se, at der er en sag i din enhed, men ikke indholdet.',
};

export const en: typeof da = {
  front: {
    title: 'Has something gone wrong with personal data?',
    lead: 'Better to tell us once too often. It takes less than a minute, and you need not know the rules.',
  },
  mine: 'My cases',
  allMine: 'See all',
  none: { title: 'You have not reported anything', body: 'Your reports stand here, so that you can follow them.' },
  unanswered: 'We asked you something',
  handledBy: (name) => `${name} of the GDPR team has the case.`,
  conversation: 'Conversation with the GDPR team',
  textKinds: {
    description: 'Description',
    addition: 'Added',
    enquiry: 'Enquiry from the GDPR team',
    answer: 'Answer',
    note: 'Note',
    reason: 'Reason',
    'authority-reference': "The authority's number",
    place: 'Place',
  },
  answer: { title: 'The GDPR team asks', label: 'Your answer', send: 'Send answer' },
  manager: 'You can see that there is a case in your unit, but not what it holds.',
};
