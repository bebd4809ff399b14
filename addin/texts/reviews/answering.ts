/** The page on which a reviewer says who still needs which access. */
export const da = {
  title: 'Har de stadig brug for adgangen?',
  about: (people: string, groups: string, until: string) => `${people}, ${groups} · svar senest ${until}`,
  people: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  groups: (count: number) => (count === 1 ? '1 gruppe' : `${count} grupper`),
  ofTeam: 'GDPR-teamet svarer for dem, som planen ikke har fundet en anden til.',
  sheets: 'Gennemgange',
  team: 'GDPR-teamet',
  nothing: 'Du har ingen adgange at gennemgå.',
  nothingHelp: 'Når det er din tur, kan du se det her og i menuen.',
  steps: 'Sådan ligger det',
  of: (answered: number, all: number) => `${answered} af ${all}`,
  'stands-out': { title: 'Skiller sig ud', help: 'Svar på hver enkelt.' },
  new: { title: 'Nyt siden sidst', help: 'Givet, siden der sidst blev svaret, eller ikke gennemgået før.' },
  unchanged: {
    title: 'Uændret',
    help: (lines: number, people: number) =>
      `${lines === 1 ? '1 adgang' : `${lines} adgange`} hos ${people === 1 ? '1 person' : `${people} personer`}. De blev godkendt sidst, og intet er ændret siden.`,
    look: 'Kig navnene igennem: Har de samme arbejde som sidst? Åbn en person, hvis noget er ændret.',
    accesses: (count: number) => (count === 1 ? '1 adgang' : `${count} adgange`),
  },
  keep: 'Behold',
  remove: 'Fjern',
  comment: 'Kommentar',
  commentOn: (person: string, access: string) => `Kommentar om ${person}, ${access}`,
  answerFor: (person: string, access: string) => `Svar for ${person}, ${access}`,
  keepAll: (count: number) => (count === 1 ? 'Behold den' : `Behold alle ${count}`),
  noWords: 'Ingen forklaring endnu',
  sensitivity: { sensitive: 'Følsom', 'very-sensitive': 'Meget følsom' },
  otherAnswer: (name: string, answer: string, at: string) => `${name} svarede ${answer} kl. ${at}, og det gælder.`,
  left: (count: number) => (count === 1 ? '1 at se på endnu' : `${count} at se på endnu`),
  onlyUnchanged: 'Kun de uændrede mangler',
  all: 'Alt er besvaret',
  saved: (time: string) => `gemt kl. ${time}`,
  saving: 'gemmer',
  notSaved: 'Ikke gemt endnu. Vi prøver igen.',
  undo: 'Fortryd',
  undone: 'Fortrudt.',
  send: 'Send svar',
  missing: (count: number) => (count === 1 ? '1 mangler svar.' : `${count} mangler svar.`),
  notSent: 'Svarene kunne ikke sendes. De er gemt her, så prøv igen.',
  ended: {
    title: 'Fristen er ovre',
    words: (count: number) =>
      count === 1
        ? 'Svaret blev ikke sendt, så adgangen er beholdt. Skriv til GDPR-teamet, hvis den skal fjernes.'
        : `Svarene blev ikke sendt, så de ${count} adgange er beholdt. Skriv til GDPR-teamet, hvis nogen af dem skal fjernes.`,
  },
  keysWords: { move: 'flyt', keep: 'behold', remove: 'fjern', comment: 'kommentar' },
  keys: { keep: 'b', remove: 'f', comment: 'k' },
  sent: {
    title: (name: string) => `Tak, ${name}.`,
    when: (time: string) => `Sendt ${time}`,
    kept: 'beholdes',
    removed: 'fjernes',
    now: 'Det sker nu',
    nothingRemoved: 'Der skal ikke fjernes noget. GDPR-teamet kan se, at du er færdig.',
    toRemove: (count: number) =>
      count === 1
        ? 'GDPR-teamet kan se, at 1 adgang skal fjernes. Den er ikke fjernet endnu.'
        : `GDPR-teamet kan se, at ${count} adgange skal fjernes. De er ikke fjernet endnu.`,
    change: 'Skriv til GDPR-teamet, hvis et svar skal laves om.',
    next: 'Næste gang ser du for sig selv, hvad der er nyt, og hvad der skiller sig ud.',
  },
};

export const en: typeof da = {
  title: 'Do they still need this access?',
  about: (people, groups, until) => `${people}, ${groups} · answer by ${until}`,
  people: (count) => (count === 1 ? '1 person' : `${count} people`),
  groups: (count) => (count === 1 ? '1 group' : `${count} groups`),
  ofTeam: 'The GDPR team answers for those for whom the plan found no one else.',
  sheets: 'Reviews',
  team: 'The GDPR team',
  nothing: 'You have no access to review.',
  nothingHelp: 'When it is your turn you see it here and in the menu.',
  steps: 'How far you are',
  of: (answered, all) => `${answered} of ${all}`,
  'stands-out': { title: 'Stands out', help: 'Answer each of them.' },
  new: { title: 'New since last time', help: 'Given since the last answers, or not reviewed before.' },
  unchanged: {
    title: 'Unchanged',
    help: (lines, people) =>
      `${lines === 1 ? '1 access' : `${lines} accesses`} of ${people === 1 ? '1 person' : `${people} people`}. They were approved last time, and nothing has changed since.`,
    look: 'Look through the names: do they have the same work as last time? Open a person if something has changed.',
    accesses: (count) => (count === 1 ? '1 access' : `${count} accesses`),
  },
  keep: 'Keep',
  remove: 'Remove',
  comment: 'Comment',
  commentOn: (person, access) => `Comment on ${person}, ${access}`,
  answerFor: (person, access) => `Answer for ${person}, ${access}`,
  keepAll: (count) => (count === 1 ? 'Keep it' : `Keep all ${count}`),
  noWords: 'No explanation yet',
  sensitivity: { sensitive: 'Sensitive', 'very-sensitive': 'Highly sensitive' },
  otherAnswer: (name, answer, at) => `${name} answered ${answer} at ${at}, and that holds.`,
  left: (count) => `${count} still to look at`,
  onlyUnchanged: 'Only the unchanged are left',
  all: 'Everything is answered',
  saved: (time) => `saved ${time}`,
  saving: 'saving',
  notSaved: 'Not saved yet. We are trying again.',
  undo: 'Undo',
  undone: 'Undone.',
  send: 'Submit',
  missing: (count) => (count === 1 ? '1 answer is missing.' : `${count} answers are missing.`),
  notSent: 'The answers could not be sent. They are kept here, so try again.',
  ended: {
    title: 'The deadline has passed',
    words: (count) =>
      count === 1
        ? 'The answer was not sent, so the access is kept. Write to the GDPR team if it is to be removed.'
        : `The answers were not sent, so the ${count} accesses are kept. Write to the GDPR team if any of them is to be removed.`,
  },
  keysWords: { move: 'move', keep: 'keep', remove: 'remove', comment: 'comment' },
  keys: { keep: 'k', remove: 'r', comment: 'c' },
  sent: {
    title: (name) => `Thank you, ${name}.`,
    when: (time) => `Sent ${time}`,
    kept: 'kept',
    removed: 'to be removed',
    now: 'What happens now',
    nothingRemoved: 'Nothing is to be removed. The GDPR team can see that you have finished.',
    toRemove: (count) =>
      count === 1
        ? 'The GDPR team can see that 1 access is to be removed. It has not been removed yet.'
        : `The GDPR team can see that ${count} accesses are to be removed. They have not been removed yet.`,
    change: 'Write to the GDPR team if an answer must be changed.',
    next: 'Next time you see apart what is new, and what stands out.',
  },
};
