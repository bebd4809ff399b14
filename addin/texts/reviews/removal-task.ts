/** A task for IT: to end an access that Microsoft 365 does not end for the desk. */
export const da = {
  title: 'Opgave til IT',
  group: 'Gruppe',
  what: 'Hvad',
  sent: 'Sendt',
  chased: 'Rykket',
  neverChased: 'Ikke endnu',
  times: (when: string, times: number) => (times === 1 ? when : `${when}, ${times} gange i alt`),
  doneBy: 'Meldt udført af',
  seen: 'Vi så selv, at adgangen var væk',
  proof: 'Hvad er gjort, og hvordan ses det?',
  proofHelp: 'Fx nummeret på IT’s sag. Det kommer med i beviset.',
  noProof: 'Intet skrevet',
  done: 'Meld udført',
  chase: 'Ryk IT',
};

export const en: typeof da = {
  title: 'Task for IT',
  group: 'Group',
  what: 'What',
  sent: 'Sent',
  chased: 'Chased',
  neverChased: 'Not yet',
  times: (when, times) => (times === 1 ? when : `${when}, ${times} times in all`),
  doneBy: 'Reported done by',
  seen: 'We saw ourselves that the access was gone',
  proof: 'What was done, and how can it be seen?',
  proofHelp: 'E.g. the number of IT’s ticket. It becomes part of the proof.',
  noProof: 'Nothing written',
  done: 'Report done',
  chase: 'Chase IT',
};
