import { danishStem } from './danish-stem.ts';

// A letter, as `words_in` of the database knows it; everything else parts words: signs, digits, white space.
const letter = '[a-zß-öø-\\u1fff]';
const apart = /[^a-zß-öø-\u1fff]+/u;
const inflected = /(?:erne|ene|ens|ets|ede|er|en|et|es|e|s|t)$/u;

type Word = { readonly beginning: string; readonly ending: string; readonly stem: string };

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
    ? { beginning, ending: typed.slice(beginning.length), stem: danishStem(typed) }
    : { beginning: typed, ending: '', stem: danishStem(typed) };
};

/**
 * The words of a search as the beginnings that are looked for: in small letters, without a Danish or English ending, so that
 * "telefoner" finds "telefonen". Single letters, digits and signs are no words.
 */
export const searchWords = (search: string): string[] => [
  ...new Set(wordsOf(search).map(({ beginning }) => beginning)),
];

/** A word of a search: with what a word may begin to be found, or the Danish stem it may have. */
export type Searched = { readonly beginning: string; readonly stem: string };

export const searchedFor = (search: string): Searched[] => [
  ...new Map(wordsOf(search).map(({ beginning, stem }) => [`${beginning} ${stem}`, { beginning, stem }])).values(),
];

export type Piece = { readonly text: string; readonly hit: boolean };

// At the beginning of a word, or in a long one from its fourth letter on: Danish writes compounds as one word.
const hitsOf = ({ beginning, ending }: Word): string[] => {
  const found = ending ? `${beginning}(?:${ending})?` : beginning;
  return [`(?<!${letter})${found}`, ...(beginning.length > 3 ? [`(?<=${letter}{3})${found}`] : [])];
};

const run = new RegExp(`${letter}+`, 'giu');

/** Where another form of a word is: a word with the same stem, or the end of a long one, as the index of words has it. */
const otherForms = (text: string, words: readonly Word[]): Hit[] => {
  const stems = new Set(words.map(({ stem }) => stem));
  return [...text.matchAll(run)].flatMap(({ 0: word, index }) => {
    const long = word.length >= 8 && word.length <= 60;
    const starts = [0, ...(long ? Array.from({ length: word.length - 6 }, (_, at) => at + 3) : [])];
    const start = starts.find((at) => stems.has(danishStem(word.slice(at).toLowerCase())));
    return start === undefined || word.length < 2 ? [] : [{ at: index + start, end: index + word.length }];
  });
};

type Hit = { readonly at: number; readonly end: number };

/** A text cut where something searched for begins and ends; the pieces together are the text. */
export const piecesOf = (text: string, search: string): Piece[] => {
  const words = wordsOf(search);
  if (words.length === 0) return [{ text, hit: false }];
  const found = [...text.matchAll(new RegExp(words.flatMap(hitsOf).join('|'), 'giu'))];
  const hits = found.map(({ 0: { length }, index }) => ({ at: index, end: index + length }));
  const others = otherForms(text, words).filter((one) => !hits.some(({ at, end }) => at < one.end && one.at < end));
  const pieces: Piece[] = [];
  let done = 0;
  for (const { at, end } of [...hits, ...others].sort((a, b) => a.at - b.at)) {
    if (at > done) pieces.push({ text: text.slice(done, at), hit: false });
    pieces.push({ text: text.slice(at, end), hit: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
};

/** Whether a text holds one of the searched words. */
export const isHit = (text: string, word: string): boolean => piecesOf(text, word).some(({ hit }) => hit);
