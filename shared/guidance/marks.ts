import type { GuidanceIndex } from './guidance-index.ts';
import { rarity } from './rank.ts';
import type { Asked } from './words/asked-for.ts';
import { termsOfText } from './words/meanings.ts';
import { readWords } from './words/read-words.ts';

const run = /[\p{L}\d]+(?:['’´]\p{L}+)?/gu;
/** How much a word must tell beside the one that tells most. */
const enough = 0.4;

/** The words of a sentence that decided, as ranges in UTF-16 units, from first to behind the last. */
export const marksIn = (index: GuidanceIndex, asked: readonly Asked[], sentence: string): [number, number][] => {
  const words = [...sentence.matchAll(run)].map((found) => {
    const terms = termsOfText(readWords(found[0]), index.lexicon);
    const values = asked.flatMap(({ weight, terms: any }) =>
      [...any].map(([term, sure]) =>
        terms.has(term) && !isVague(index, term) ? weight * sure * rarity(index, index.said, term) : 0,
      ),
    );
    return { from: found.index, to: found.index + found[0].length, value: Math.max(0, ...values) };
  });
  const most = Math.max(0, ...words.map(({ value }) => value));
  return most === 0 ? [] : words.flatMap(({ from, to, value }) => (value >= enough * most ? [[from, to]] : []));
};

const isVague = ({ lexicon }: GuidanceIndex, term: string): boolean =>
  term.startsWith('#') && lexicon.vague.has(term.slice(1));
