import type { GuidanceIndex, Indexed } from './guidance-index.ts';
import { rarest } from './rank.ts';
import type { Asked } from './words/asked-for.ts';

// Tuned so that of the trial's questions that nothing answers nine in ten stay below, and of the others nine in ten do not.
const enough = 4.6;
/** The score was tuned with thirty articles: with more documents every word is rarer, and scores grow. */
const rarestThen = 4.1;
/** Where the hit is about all that was asked, a part of that score will do: short questions score little. */
const ofAll = 0.85;
/** By its own stem or concept, not by a broader one. */
const surely = 0.7;
const missed = 0.9;

/**
 * Whether the best hit may be said to answer. It must hold enough of the question, and more where the question is also about
 * something that other trades or other law answer and that the hit is not about: pay, fines, who the DPO is.
 */
export const isConfident = (index: GuidanceIndex, asked: readonly Asked[], best: Indexed, score: number): boolean => {
  const about = new Set(best.about);
  const foreign = asked.filter(
    ({ terms }) => isForeign(index, terms) && ![...terms.keys()].some((term) => about.has(term)),
  );
  const weight = Math.min(
    1.5,
    foreign.reduce((sum, one) => sum + one.weight, 0),
  );
  const telling = asked.filter(({ terms }) => [...terms.values()].some((sure) => sure > surely));
  const isAll =
    telling.length > 0 &&
    telling.every(({ terms }) => [...terms].some(([term, sure]) => sure > surely && about.has(term)));
  const needed = isAll ? enough * ofAll : enough;
  return Math.log(1 + (score * rarestThen) / rarest(index)) - missed * weight > Math.log(1 + needed);
};

const isForeign = ({ lexicon }: GuidanceIndex, terms: ReadonlyMap<string, number>): boolean =>
  [...terms.keys()].some((term) => term.startsWith('#') && lexicon.outside.has(term.slice(1)));
