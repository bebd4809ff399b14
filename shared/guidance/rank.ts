import type { GuidanceIndex, Posting, Postings } from './guidance-index.ts';
import type { Asked } from './words/asked-for.ts';

/** BM25's measure of how rare a term is among all documents, never below nothing. */
export const rarity = (index: GuidanceIndex, postings: Postings, term: string): number => {
  const held = postings.get(term)?.places.length ?? 0;
  return Math.log(1 + (index.places.size - held + 0.5) / (held + 0.5));
};

/** How rare a term is that no document holds: the most any can be. */
export const rarest = (index: GuidanceIndex): number => rarity(index, new Map(), '');

export type Ranked = { readonly place: number; readonly score: number };

// What a document is about tells more than what it says in passing; a term said twice does not tell twice as much (BM25).
const aboutCounts = 2.6;
const saturation = { about: 3.2, said: 3, length: 0.3 };
/** How much of a score falls away if the document holds nothing of the rest that was asked. */
const completeness = 0.35;

/** Documents that hold something of what was asked, best first: BM25 over two fields, with what is covered of the question. */
export const rank = (index: GuidanceIndex, asked: readonly Asked[]): Ranked[] => {
  const size = index.indexed.length;
  const scores = new Float64Array(size);
  const covered = new Float64Array(size);
  const best = new Float64Array(size);
  let mass = 0;
  for (const { weight, terms } of asked) {
    const gained: number[] = [];
    const most = gain(index, terms, best, gained);
    const here = weight * (most || rarest(index));
    mass += here;
    for (const place of gained) {
      const value = best[place] ?? 0;
      best[place] = 0;
      scores[place] = (scores[place] ?? 0) + weight * value;
      covered[place] = (covered[place] ?? 0) + here * Math.min(1, value / most);
    }
  }
  const ranked: Ranked[] = [];
  scores.forEach((score, place) => {
    const share = (covered[place] ?? 0) / (mass || 1);
    const weight = index.indexed[place]?.document.weight ?? 0;
    if (score > 0) ranked.push({ place, score: score * (1 - completeness + completeness * share) * weight });
  });
  return ranked.sort((a, b) => b.score - a.score);
};

/** How far from evenly a term is spread over documents: the entropy it lacks. Many may mention what few are about. */
const concentration = (index: GuidanceIndex, { strengths }: Posting): number => {
  let sum = 0;
  for (const one of strengths) sum += one;
  let entropy = 0;
  for (const one of strengths) entropy -= (one / sum) * Math.log(one / sum);
  return Math.max(0, Math.log(index.places.size) - entropy);
};

/**
 * Writes into `best` what each document gains by one thing asked - of the terms that may stand for it, the one that tells most -
 * and into `gained` the places of those documents. Answers how much the rarest of the terms tells.
 */
const gain = (
  index: GuidanceIndex,
  terms: ReadonlyMap<string, number>,
  best: Float64Array,
  gained: number[],
): number => {
  const usual = Math.max(index.totalLength / Math.max(index.places.size, 1), 1);
  let most = 0;
  for (const [term, sure] of terms) {
    const about = index.about.get(term);
    const said = index.said.get(term);
    const rareAbout = about ? (rarity(index, index.about, term) + concentration(index, about)) / 2 : 0;
    const rareSaid = said ? rarity(index, index.said, term) : 0;
    most = Math.max(most, sure * Math.max(rareAbout, rareSaid));
    const atPlace = (place: number, value: number) => {
      const held = best[place] ?? 0;
      if (held === 0) gained.push(place);
      if (value > held) best[place] = value;
    };
    const aboutAt = new Map<number, number>();
    about?.places.forEach((place, at) => {
      const strength = about.strengths[at] ?? 0;
      const value = (aboutCounts * rareAbout * strength) / (strength + saturation.about);
      aboutAt.set(place, value);
      atPlace(place, sure * value);
    });
    said?.places.forEach((place, at) => {
      const strength = said.strengths[at] ?? 0;
      const long = (index.indexed[place]?.length ?? 0) / usual;
      const held = saturation.said * (1 - saturation.length + saturation.length * long);
      atPlace(place, sure * ((aboutAt.get(place) ?? 0) + (rareSaid * strength) / (strength + held)));
    });
  }
  return most;
};
