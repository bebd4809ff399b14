/** What the list of questions says beside what the list of every subject does. */
export const da = {
  title: 'Spørgsmål',
  one: 'Spørgsmål',
  columns: { topic: 'Emne' },
  onlyInFile: { answerBy: 'Svar senest' },
  emptyHelp: 'Når en kollega spørger, står det her og i jeres kanal i Teams.',
  searched:
    'Vi har søgt i nummer, enhed, emne, tilstand, hvem der har sagen, og det, der er skrevet i den. Alle ord skal passe. CPR-numre kan ikke søges.',
};

export const en: typeof da = {
  title: 'Questions',
  one: 'Question',
  columns: { topic: 'Topic' },
  onlyInFile: { answerBy: 'Answer by' },
  emptyHelp: 'When a colleague asks, it appears here and in your channel in Teams.',
  searched:
    'We looked in number, unit, topic, state, who has the case and what was written in it. Every word must match. CPR numbers cannot be searched.',
};
