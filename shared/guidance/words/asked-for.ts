import { partsOf } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import { addConcepts, type FoundPhrase, phrasesIn, type Terms } from './meanings.ts';
import { readWords, type Word } from './read-words.ts';
import { folded } from './stem-of.ts';
import { hasStem, stemsBeginningWith, stemsNear, type Vocabulary } from './vocabulary.ts';

/** One thing a question is about: the terms any of which may stand for it, and how much it counts. */
export type Asked = { readonly text: string; readonly weight: number; readonly terms: Terms };

/** What is known of words. */
export type Known = {
  readonly lexicon: Lexicon;
  /** The stems that stand in documents. */
  readonly stems: Vocabulary;
};

// A concept tells nearly as much as the word itself, a broader one less; a part of a compound tells a little beside the whole.
const sureness = { concept: 0.8, broader: 0.65, vague: 0.35, phrase: 0.9, phraseBroader: 0.4, begun: 0.7, mended: 0.9 };
const weights = { phrase: 1.2, inPhrase: 0.25, part: 0.3, onlyParts: 0.8 };
const mostWords = 80;

/** What a question is about: its phrases, words and parts of words; slips of spelling are mended if a word is unknown. */
export const askedFor = (typed: string, known: Known): Asked[] => {
  const words = readWords(typed).slice(0, mostWords);
  const phrases = phrasesIn(words, known.lexicon);
  const isUnfinished = /[\p{L}\d]$/u.test(typed);
  const ofWords = words.flatMap((word, at) => {
    const isInPhrase = phrases.some(({ from, to }) => from <= at && at < to);
    const joined = isInPhrase ? undefined : joinedWith(word, words[at + 1], known);
    return [
      ...(joined ? ofWord(joined, known, 1, false) : []),
      ...(word.stop
        ? []
        : ofWord(word, known, isInPhrase ? weights.inPhrase : 1, isUnfinished && at === words.length - 1)),
    ];
  });
  const asked = [...phrases.map((phrase) => ofPhrase(phrase, words, known)), ...ofWords];
  return [...new Map(asked.map((one) => [one.text, one])).values()];
};

/** "hjemme arbejde" is one word, written as two. */
const joinedWith = (word: Word, next: Word | undefined, { lexicon }: Known): Word | undefined => {
  const [joined] = next && !word.stop && !next.stop ? readWords(word.text + next.text) : [];
  return joined && lexicon.words.has(joined.stem) ? joined : undefined;
};

const ofPhrase = ({ from, to, key, concepts }: FoundPhrase, words: readonly Word[], { lexicon }: Known): Asked => {
  const terms: Terms = new Map([[`_${key}`, 1]]);
  addConcepts(terms, concepts, lexicon, sureness.phrase, sureness.phraseBroader);
  const texts = words.slice(from, to).map(({ text }) => text);
  return { text: `_${texts.join(' ')}`, weight: weights.phrase, terms };
};

const ofWord = ({ text, stem }: Word, known: Known, weight: number, isUnfinished: boolean): Asked[] => {
  const { lexicon, stems } = known;
  const isKnown = (one: string) => lexicon.words.has(one) || hasStem(stems, one);
  const anyOf = (meant: readonly Meant[]): Asked => ({ text, weight, terms: termsOf(meant, lexicon) });
  const itself = { stem, sure: 1 };
  const vocabularies = [stems, lexicon.vocabulary];

  if (isUnfinished && text.length >= 3 && !lexicon.words.has(stem)) {
    const begun = stemsBeginningWith(vocabularies, folded(text)).map((one) => ({ stem: one, sure: sureness.begun }));
    if (begun.length > 0) return [anyOf([itself, ...begun])];
  }
  const { parts, isWhole } = partsOf(text, isKnown);
  const ofParts = (share: number): Asked[] =>
    parts.map((part) => ({ text: part, weight: weight * share, terms: termsOf([{ stem: part, sure: 1 }], lexicon) }));
  if (isKnown(stem))
    return [anyOf([itself]), ...(isWhole ? ofParts(weights.part).filter((part) => part.text !== stem) : [])];
  if (isWhole) return ofParts(weights.onlyParts);
  const near = stemsNear(vocabularies, stem).map((one) => ({
    stem: one.stem,
    sure: sureness.mended - 0.15 * one.slips,
  }));
  return near.length > 0 ? [anyOf(near)] : [anyOf([itself]), ...ofParts(weights.part)];
};

type Meant = { readonly stem: string; readonly sure: number };

const termsOf = (meant: readonly Meant[], lexicon: Lexicon): Terms => {
  const terms: Terms = new Map();
  for (const { stem, sure } of meant) {
    const concepts = lexicon.words.get(stem) ?? [];
    const isVague = concepts.length > 0 && concepts.every((concept) => lexicon.vague.has(concept));
    const tells = isVague ? sure * sureness.vague : sure;
    terms.set(`=${stem}`, Math.max(tells, terms.get(`=${stem}`) ?? 0));
    addConcepts(terms, concepts, lexicon, sureness.concept * tells, sureness.broader * tells);
  }
  return terms;
};
