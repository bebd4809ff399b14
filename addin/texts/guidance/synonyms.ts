/** The municipality's own words that mean the same. */
export const da = {
  title: 'Synonymer',
  lead: 'Skriv ord, der betyder det samme hos jer, fx navnet på et system. Én linje for hver betydning, med komma imellem. Så finder medarbejderne det, hvad end de skriver.',
  field: 'Ord, der betyder det samme',
  example: 'fx: kørebog, kørselsbog, tidsregistrering i bil',
  short: 'Hver linje skal have mindst to ord eller udtryk.',
  save: 'Gem',
  saved: 'Synonymerne er gemt. De virker fra næste søgning.',
};

export const en: typeof da = {
  title: 'Synonyms',
  lead: 'Write words that mean the same with you, such as the name of a system. One line for each meaning, with commas between. Then employees find it whatever they type.',
  field: 'Words that mean the same',
  example: 'e.g. kørebog, kørselsbog, tidsregistrering i bil',
  short: 'Each line must have at least two words or phrases.',
  save: 'Save',
  saved: 'The synonyms are saved. They hold from the next search on.',
};
