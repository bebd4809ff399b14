/** An answer everybody may read. */
export const da = {
  place: 'Vejledning',
  answeredOn: (day: string) => `Svar fra GDPR-teamet ${day}`,
  by: (name: string) => `af ${name}`,
  note: 'Det er et svar på en kollegas spørgsmål. Er noget anderledes hos dig, så spørg GDPR-teamet.',
  sources: 'Kilder',
};

export const en: typeof da = {
  place: 'Guidance',
  answeredOn: (day) => `Answer of the GDPR team ${day}`,
  by: (name) => `by ${name}`,
  note: "This is an answer to a colleague's question. If something is different with you, ask the GDPR team.",
  sources: 'Sources',
};
