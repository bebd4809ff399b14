export const da = {
  title: 'Det har hver fortalt',
  kind: 'Hvad der skete',
  occurred: 'Skete',
  found: 'Opdaget',
  wrong: 'Forkerte modtagere',
  nothing: 'Har kun fortalt, at det skete.',
  markedBy: (names: string) => `Markeret som forkert af ${names}`,
  said: (name: string, deletion: string) => `${name}: ${deletion}`,
  related: 'Hænger måske sammen med',
  why: {
    'same-message-id': 'De to mails har samme id, men er sendt på forskellige tidspunkter eller til forskellige.',
    full: 'Sagen har så mange modtagere eller indberetninger, at resten står i den anden sag.',
  },
  meanwhile: (now: string, wanted: string) => `Imens er det ændret til „${now}“. Du valgte „${wanted}“.`,
  saveAnyway: 'Gem mit valg',
};

export const en: typeof da = {
  title: 'What each has told',
  kind: 'What happened',
  occurred: 'Happened',
  found: 'Found',
  wrong: 'Wrong recipients',
  nothing: 'Has only told that it happened.',
  markedBy: (names) => `Marked as wrong by ${names}`,
  said: (name, deletion) => `${name}: ${deletion}`,
  related: 'May belong together with',
  why: {
    'same-message-id': 'The two mails have the same id, but were sent at different times or to different people.',
    full: 'The case has so many recipients or reports that the rest stands in the other case.',
  },
  meanwhile: (now, wanted) => `Meanwhile it was changed to “${now}”. You chose “${wanted}”.`,
  saveAnyway: 'Save my choice',
};
