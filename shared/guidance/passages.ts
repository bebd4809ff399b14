import type { GuidanceIndex, Indexed } from './guidance-index.ts';
import { rarity } from './rank.ts';
import type { Asked } from './words/asked-for.ts';
import type { Terms } from './words/meanings.ts';

/** What each term is worth for this question: looked up once, for it is asked of every sentence. */
export type Worth = readonly { readonly weight: number; readonly terms: readonly (readonly [string, number])[] }[];

export const worthOf = (index: GuidanceIndex, asked: readonly Asked[]): Worth =>
  asked.map(({ weight, terms }) => ({
    weight,
    terms: [...terms].map(([term, sure]) => [term, sure * rarity(index, index.said, term)]),
  }));

/** How much of what was asked is held, each thing once. */
const heldIn = (worth: Worth, holds: (term: string) => number): number => {
  let sum = 0;
  for (const { weight, terms } of worth) {
    let most = 0;
    for (const [term, value] of terms) most = Math.max(most, value * holds(term));
    sum += weight * most;
  }
  return sum;
};

const inTerms = (terms: Terms, term: string): number => Math.min(1, terms.get(term) ?? 0);

const underHeading = 0.6;
const comesFirst = 1.15;
/** A long sentence holds more words of any question. */
const usualLength = 20;

/** To "may I", "must we" the sentence that says yes or no answers. */
const asksWhether =
  /^\W*(?:må|kan|skal|er|har|gælder|bør|tør|vil|behøver|may|can|must|should|is|are|do)\b|\b(?:må|kan|skal|behøver) (?:jeg|vi|man|de|hun|han)\b/i;
const saysWhether = /^(?:ja|nej|kun|yes|no|only)\b/i;
const whether = 1.3;

/** The sentence of a document that answers best, and the most of the question that any of them holds with its heading. */
export const answeringSentence = (typed: string, worth: Worth, { document, passages }: Indexed) => {
  const isWhether = asksWhether.test(typed);
  let best = { sentence: passages[0]?.sentence ?? document.title, answers: 0 };
  let most = 0;
  for (const { sentence, terms, heading, isFirst, length } of passages) {
    const held = heldIn(worth, (term) => Math.max(inTerms(terms, term), underHeading * inTerms(heading, term)));
    const value = (held * (isFirst ? comesFirst : 1)) / (1 + Math.max(0, length - usualLength) / 100);
    const answers = value * (isWhether && saysWhether.test(sentence) ? whether : 1);
    most = Math.max(most, value);
    if (answers > best.answers) best = { sentence, answers };
  }
  return { sentence: best.sentence, value: most };
};

/** How like the question is to the most alike of the ways to ask what a document answers. */
export const likeness = (worth: Worth, { asked }: Indexed): number =>
  Math.max(0, ...asked.map((terms) => heldIn(worth, (term) => inTerms(terms, term)) / (1 + 0.2 * terms.size)));
