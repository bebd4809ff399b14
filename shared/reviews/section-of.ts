import type { Reason } from './stands-out.ts';

/** The three steps of the reviewer's page. */
export const sections = ['stands-out', 'new', 'unchanged'] as const;
export type Section = (typeof sections)[number];

/** What an earlier review said of the same membership. */
export type EarlierAnswer = {
  readonly decision: 'keep' | 'remove';
  readonly at: Date;
} | null;

/**
 * Where a membership is asked about: what stands out each for itself, what was given since it was last kept, and what was
 * kept before and has not ended since.
 * @param since instant from which the membership is known to stand without a break; null where it was there at first sight
 */
export const sectionOf = (reasons: readonly Reason[], earlier: EarlierAnswer, since: Date | null): Section => {
  if (reasons.length > 0) return 'stands-out';
  if (earlier?.decision !== 'keep') return 'new';
  return since !== null && since > earlier.at ? 'new' : 'unchanged';
};
