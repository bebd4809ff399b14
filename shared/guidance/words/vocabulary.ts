import { slipsAllowed, slipsBetween } from './spelling.ts';

/** Stems by their first letter, each with the set of its letters as bits: that tells quickly which are far from a word. */
export type Vocabulary = Map<string, Map<string, number>>;

const lettersOf = (stem: string): number => {
  let letters = 0;
  for (let at = 0; at < stem.length; at += 1) letters |= 1 << (stem.charCodeAt(at) % 31);
  return letters;
};

const ones = (bits: number): number => {
  let rest = bits;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
};

export const addStem = (vocabulary: Vocabulary, stem: string): void => {
  const first = stem[0] ?? '';
  const held = vocabulary.get(first) ?? new Map<string, number>();
  held.set(stem, lettersOf(stem));
  vocabulary.set(first, held);
};

export const dropStem = (vocabulary: Vocabulary, stem: string): void => {
  vocabulary.get(stem[0] ?? '')?.delete(stem);
};

export const hasStem = (vocabulary: Vocabulary, stem: string): boolean =>
  vocabulary.get(stem[0] ?? '')?.has(stem) ?? false;

const enough = 12;

/** Some of the stems that a word still being typed may become. */
export const stemsBeginningWith = (vocabularies: readonly Vocabulary[], text: string): string[] => {
  const found = new Set<string>();
  for (const vocabulary of vocabularies)
    for (const stem of vocabulary.get(text[0] ?? '')?.keys() ?? [])
      if (stem.startsWith(text) && found.size < enough) found.add(stem);
  return [...found];
};

export type Near = { readonly stem: string; readonly slips: number };

/** The stems that a misspelt one was most likely meant to be: at most three, all equally near, or none. */
export const stemsNear = (vocabularies: readonly Vocabulary[], stem: string): Near[] => {
  const most = slipsAllowed(stem.length);
  const letters = lettersOf(stem);
  let least = most;
  let near = new Set<string>();
  // The first letter is seldom wrong; it may have changed places with the second, or be one too many.
  for (const first of most === 0 ? [] : new Set([stem[0] ?? '', stem[1] ?? '']))
    for (const vocabulary of vocabularies)
      for (const [other, others] of vocabulary.get(first) ?? []) {
        if (other.length < 3 || Math.abs(other.length - stem.length) > 2 || ones(letters ^ others) > 4) continue;
        const slips = slipsBetween(stem, other, least);
        if (slips > least) continue;
        if (slips < least) near = new Set();
        least = slips;
        near.add(other);
      }
  return [...near].slice(0, 3).map((one) => ({ stem: one, slips: least }));
};
