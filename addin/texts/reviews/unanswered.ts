import type { QuarterOfYear } from '#shared/reviews/round-of.ts';

/** What a manager sees of reviewers below them who did not answer in time. */
export const da = {
  title: 'Ikke svaret til tiden',
  lead: 'En leder under dig nåede ikke at sende sine svar. Adgangene er beholdt. Tal med lederen: Er der nogen, der ikke skal have adgang mere, kan GDPR-teamet hjælpe.',
  round: ({ quarter, year }: QuarterOfYear) => `${quarter}. kvartal ${year}`,
  until: (day: string) => `Fristen var ${day}`,
  kept: (count: string): string => (count === '1' ? '1 adgang er beholdt' : `${count} adgange er beholdt`),
  lines: (count: string): string => (count === '1' ? '1 adgang' : `${count} adgange`),
  none: 'Ingen har overskredet fristen',
  noneWords: 'Du får besked, hvis en leder under dig ikke når det.',
};

export const en: typeof da = {
  title: 'Not answered in time',
  lead: 'A manager below you did not submit the answers. The accesses are kept. Talk to the manager: if somebody should no longer have access, the GDPR team can help.',
  round: ({ quarter, year }) => `quarter ${quarter} of ${year}`,
  until: (day) => `The answers were due ${day}`,
  kept: (count) => (count === '1' ? '1 access is kept' : `${count} accesses are kept`),
  lines: (count) => (count === '1' ? '1 access' : `${count} accesses`),
  none: 'Nobody has missed a deadline',
  noneWords: 'You are told if a manager below you does not.',
};
