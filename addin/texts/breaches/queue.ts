/** What the list of breaches says beside what the list of every subject does. */
export const da = {
  title: 'Brud',
  columns: {
    people: 'Berørte',
    dataKinds: 'Oplysninger',
  },
  onlyInFile: {
    aware: 'Kendskab',
    protectedAddress: 'Beskyttet adresse',
    yes: 'ja',
    no: 'nej',
  },
  unknown: 'Ukendt',
  more: (count: number) => `+${count}`,
  emptyHelp: 'Når nogen indberetter et brud, står det her og i jeres kanal i Teams.',
  searched:
    'Vi har søgt i nummer, enhed, hvad der skete, oplysninger, tilstand, hvem der har sagen, mailens emne og det, der er skrevet i sagen. Alle ord skal passe. CPR-numre kan ikke søges.',
};

export const en: typeof da = {
  title: 'Breaches',
  columns: {
    people: 'People',
    dataKinds: 'Data',
  },
  onlyInFile: {
    aware: 'Awareness',
    protectedAddress: 'Protected address',
    yes: 'yes',
    no: 'no',
  },
  unknown: 'Unknown',
  more: (count) => `+${count}`,
  emptyHelp: 'When somebody reports a breach, it appears here and in your channel in Teams.',
  searched:
    'We looked in number, unit, what happened, data, state, who has the case, the subject of the mail and what was written in the case. Every word must match. CPR numbers cannot be searched.',
};
