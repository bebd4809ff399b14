/** Three lines that are asked once more. */
export const da = {
  title: 'Et hurtigt tjek af tre',
  words: (lines: number, seconds: number) =>
    `De ${lines} uændrede gik på ${seconds === 1 ? '1 sekund' : `${seconds} sekunder`}. Her er tre af dem, trukket tilfældigt. Bruger de adgangen i deres arbejde i dag?`,
  all: (lines: number, seconds: number) =>
    `De ${lines} adgange, du beholdt, gik på ${seconds === 1 ? '1 sekund' : `${seconds} sekunder`}. Her er tre af dem, trukket tilfældigt. Bruger de adgangen i deres arbejde i dag?`,
  nobody: 'Ingen får at vide, at du fik tjekket. Det tæller ikke i nogen statistik om dig.',
};

export const en: typeof da = {
  title: 'A quick check of three',
  words: (lines, seconds) =>
    `The ${lines} unchanged took ${seconds === 1 ? '1 second' : `${seconds} seconds`}. Here are three of them, drawn at random. Do they use the access in their work today?`,
  all: (lines, seconds) =>
    `The ${lines} accesses you kept took ${seconds === 1 ? '1 second' : `${seconds} seconds`}. Here are three of them, drawn at random. Do they use the access in their work today?`,
  nobody: 'Nobody is told that you got this check. It counts in no statistic about you.',
};
