import type { Sensitivity } from '#shared/reviews/group-facts.ts';

const ratings: Record<Sensitivity, string> = {
  normal: 'Normal',
  sensitive: 'Følsom',
  'very-sensitive': 'Meget følsom',
};

/** In which months a plan begins a review. */
export const da = {
  words: (months: string) => `Første arbejdsdag i ${months}`,
  sensitive: 'Grupper med en følsomhed har deres egen rytme',
  every: 'Alle grupper',
  byRating: 'Grupper, du har givet en følsomhed',
  ratings,
  fault: 'Vælg mindst én måned hvert sted.',
};

export const en: typeof da = {
  words: (months) => `First working day of ${months}`,
  sensitive: 'Groups with a sensitivity have a rhythm of their own',
  every: 'All groups',
  byRating: 'Groups that you have given a sensitivity',
  ratings: { normal: 'Normal', sensitive: 'Sensitive', 'very-sensitive': 'Highly sensitive' },
  fault: 'Choose at least one month in each place.',
};
