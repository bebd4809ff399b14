import type { GuidanceFound, MarkedHit } from '#shared/guidance/search-guidance.ts';

/** A hit that is much weaker than the first does not answer. */
const share = 0.6;

/** Of what was found, what answers: nothing where it may not be said to. */
export const answering = ({ hits, confident }: GuidanceFound): readonly MarkedHit[] => {
  const [best] = hits;
  return confident && best ? hits.filter(({ score }) => score >= share * best.score) : [];
};
