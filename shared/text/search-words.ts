// A letter, as `words_in` of the database knows it; everything else parts words: signs, digits, white space.
const letter = '[a-zß-öø-\\u1fff]';
const apart = /[^a-zß-öø-\u1fff]+/u;
const inflected = /(?:erne|ene|ens|ets|ede|er|en|et|es|e|s|t)$/u;

type Word = { readonly beginning: string; readonly ending: string };

const wordsOf = (search: string): Word[] =>
  search
    .normalize('NFC')
    .toLowerCase()
    .split(apart)
    .filter((typed) => typed.length > 1)
    .map(wordOf);

const wordOf = (typed: string): Word => {
  const beginning = typed.replace(inflected, '');
  return typed.length >= 5 && beginning.length >= 4
    ? { beginning, ending: typed.slice(beginning.length) }
    : { beginning: typed, ending: '' };
};

/**
 * The words of a search as the beginnings that are looked for: in small letters, without a Danish or English ending, so that
 * "telefoner" finds "telefonen". Single letters, digits and signs are no words.
 */
export const searchWords = (search: string): string[] => [
  ...new Set(wordsOf(search).map(({ beginning }) => beginning)),
];

export type Piece = { readonly text: string; readonly hit: boolean };

// At the beginning of a word, or in a long one from its fourth letter on: Danish writes compounds as one word.
const hitsOf = ({ beginning, ending }: Word): string[] => {
  const found = ending ? `${beginning}(?:${ending})?` : beginning;
  return [`(?<!${letter})${found}`, ...(beginning.length > 3 ? [`(?<=${letter}{3})${found}`] : [])];
};

/** A text cut where something searched for begins and ends; the pieces together are the text. */
export const piecesOf = (text: string, search: string): Piece[] => {
  const hits = wordsOf(search).flatMap(hitsOf);
  if (hits.length === 0) return [{ text, hit: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(new RegExp(hits.join('|'), 'giu'))) {
    if (index > at) pieces.push({ text: text.slice(at, index), hit: false });
    pieces.push({ text: found, hit: true });
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
};

/** Whether a text holds a word that is searched for. */
export const isHit = (text: string, word: string): boolean => piecesOf(text, word).some(({ hit }) => hit);
