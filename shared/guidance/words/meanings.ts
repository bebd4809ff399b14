import { partsOf } from './compounds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './read-words.ts';

/** A phrase found in a text: its words are those from `from` up to `to`. */
export type FoundPhrase = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly concepts: readonly string[];
};

/** The phrases a text holds, the longest at each place. */
export const phrasesIn = (words: readonly Word[], lexicon: Lexicon): FoundPhrase[] => {
  const found: FoundPhrase[] = [];
  let at = 0;
  while (at < words.length) {
    const here = lexicon.phrases.get(words[at]?.stem ?? '') ?? [];
    const fitting = here.filter(({ stems }) => stems.every((stem, next) => words[at + next]?.stem === stem));
    const longest = Math.max(0, ...fitting.map(({ stems }) => stems.length));
    if (longest > 0) {
      const concepts = fitting.filter(({ stems }) => stems.length === longest).flatMap((one) => one.concepts);
      const key = words
        .slice(at, at + longest)
        .map(({ stem }) => stem)
        .join(' ');
      found.push({ from: at, to: at + longest, key, concepts });
    } else {
      const apart = here.filter(
        ({ stems: [, particle = '', more] }) => !more && particles.has(particle) && follows(words, at, particle),
      );
      const [first] = apart;
      if (first)
        found.push({
          from: at,
          to: at + 1,
          key: first.stems.join(' '),
          concepts: apart.flatMap((one) => one.concepts),
        });
    }
    at += Math.max(1, longest);
  }
  return found;
};

// "slå min egen sag op": Danish parts a verb from its particle.
const particles = new Set('op ud ind ned under tilbage videre hjem fra frem væk'.split(' '));
const follows = (words: readonly Word[], at: number, particle: string) =>
  words.slice(at + 2, at + 6).some(({ stem }) => stem === particle);

/** How surely each term is meant, from 0 to 1. A term is a stem (`=slet`) or a concept (`#slette`). */
export type Terms = Map<string, number>;

const add = (terms: Terms, term: string, sureness: number) => {
  if (sureness > (terms.get(term) ?? 0)) terms.set(term, sureness);
};

export const addConcepts = (
  terms: Terms,
  concepts: readonly string[],
  lexicon: Lexicon,
  sure: number,
  broad: number,
) => {
  for (const concept of concepts) {
    add(terms, `#${concept}`, sure);
    for (const broader of lexicon.broader.get(concept) ?? []) add(terms, `#${broader}`, broad);
  }
};

/** The terms of a text that is found: each with how often and how surely it is meant. */
export const termsOfText = (words: readonly Word[], lexicon: Lexicon): Terms => {
  const sum: Terms = new Map();
  const count = (terms: ReadonlyMap<string, number>) => {
    for (const [term, sureness] of terms) sum.set(term, (sum.get(term) ?? 0) + sureness);
  };
  const phrases = phrasesIn(words, lexicon);
  for (const { key, concepts } of phrases) {
    const terms: Terms = new Map([[`_${key}`, 1]]);
    addConcepts(terms, concepts, lexicon, 1, 0.5);
    count(terms);
  }
  words.forEach((word, at) => {
    if (word.stop) return;
    const inPhrase = phrases.some(({ from, to }) => from <= at && at < to);
    count(termsOfWord(word, lexicon, inPhrase ? 0.4 : 1));
  });
  return sum;
};

/** In a phrase a word means less by itself. */
const termsOfWord = (word: Word, lexicon: Lexicon, sure: number): ReadonlyMap<string, number> => {
  const key = `${word.text} ${sure}`;
  const read = lexicon.read.get(key) ?? readTerms(word, lexicon, sure);
  lexicon.read.set(key, read);
  return read;
};

const readTerms = ({ text, stem }: Word, lexicon: Lexicon, sure: number): Terms => {
  const terms: Terms = new Map([[`=${stem}`, 1]]);
  addConcepts(terms, lexicon.words.get(stem) ?? [], lexicon, sure, sure / 2);
  const { parts, isWhole } = partsOf(text, (one) => lexicon.words.has(one));
  if (!isWhole && lexicon.words.has(stem)) return terms;
  for (const part of parts) {
    add(terms, `=${part}`, 0.6);
    addConcepts(terms, lexicon.words.get(part) ?? [], lexicon, 0.6 * sure, 0.3 * sure);
  }
  return terms;
};
