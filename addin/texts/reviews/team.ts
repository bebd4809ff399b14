import type { QuarterOfYear } from '#shared/reviews/round-of.ts';

/** What the GDPR team sees of access reviews: plans, what they would do, how far they are. */
export const da = {
  title: 'Adgange',
  answer: 'Besvar adgange',
  newPlan: 'Ny plan',
  lookUp: 'Opslag',
  proof: 'Bevis',
  empty: 'Ingen planer endnu',
  emptyHelp:
    'En plan siger, hvilke grupper der gennemgås, og hvem der svarer. Du ser, hvad den betyder, før den starter.',
  reviews: 'Gennemgange',
  plans: 'Planer',
  noReviews: 'Ingen er startet endnu.',
  waits: 'Næste gennemgang starter, når kommunens grupper er læst igen. Vi prøver hver time.',
  states: { making: 'Bliver gjort klar', open: 'I gang', ended: 'Afsluttet' },
  quarter: ({ quarter, year }: QuarterOfYear) => `${quarter}. kvartal ${year}`,
  period: (plan: string, days: string) => `${plan} · ${days}`,
  next: (day: string) => `Næste gang ${day}`,
  answered: (percent: number) => `${percent}\u00a0%`,
  answeredPart: (percent: number) => `${percent}\u00a0% besvaret`,
  making: 'Gennemgangen bliver gjort klar. Den kommer til dem, der skal svare, om et øjeblik.',
};

export const en: typeof da = {
  title: 'Access',
  answer: 'Answer for access',
  newPlan: 'New plan',
  lookUp: 'Look-up',
  proof: 'Proof',
  empty: 'No plans yet',
  emptyHelp: 'A plan says which groups are reviewed, and who answers. You see what it means before it starts.',
  reviews: 'Reviews',
  plans: 'Plans',
  noReviews: 'None has been started yet.',
  waits: 'The next review starts when groups and members have been read again. We try every hour.',
  states: { making: 'Being prepared', open: 'In progress', ended: 'Ended' },
  quarter: ({ quarter, year }) => `Quarter ${quarter} of ${year}`,
  period: (plan, days) => `${plan} · ${days}`,
  next: (day) => `Next time ${day}`,
  answered: (percent) => `${percent}%`,
  answeredPart: (percent) => `${percent}% answered`,
  making: 'The review is being prepared. In a moment it reaches those who are to answer.',
};
