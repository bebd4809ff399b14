import { firstNames } from './first-names.ts';

/** A name of a person as it stands in a text. */
export type FoundName = { readonly index: number; readonly text: string };

/** A word that begins as names do; `-` and an apostrophe join the parts of one. */
const capital = /\p{Lu}[\p{L}’'-]*/gu;
const joins = /^\s+(?:(?:af|van|von|de|den|el|al|bin)\s+)?$/u;

/**
 * The names of people in a text: a common first name with the names that follow it, and those that are `known` - of people
 * who have to do with it - whole or in part. Danish writes no other words large but at the beginning of a sentence, so a first
 * name there that is also a word is taken for a name: a false alarm costs less than a name that is published.
 */
export const findNames = (text: string, known: readonly string[] = []): FoundName[] => {
  const knownParts = new Set(known.flatMap((name) => name.split(/\s+/)).filter((part) => part.length > 2));
  const words = [...text.matchAll(capital)].map(({ index, 0: word }) => ({ index, word: word.replace(/[’'-]+$/, '') }));
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || !isName(first.word, knownParts)) continue;
    let last = first;
    for (let next = words[at + 1]; next; next = words[at + 1]) {
      if (!joins.test(text.slice(last.index + last.word.length, next.index))) break;
      last = next;
      at++;
    }
    found.push({ index: first.index, text: text.slice(first.index, last.index + last.word.length) });
  }
  return found;
};

const isName = (word: string, known: ReadonlySet<string>): boolean => {
  const bare = word.replace(/(?:’s|'s|s)$/, '');
  return [word, bare].some((one) => known.has(one) || one.split('-').some((part) => firstNames.has(part)));
};
