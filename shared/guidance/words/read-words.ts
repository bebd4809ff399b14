import { stemOf } from './stem-of.ts';
import { isStopWord } from './stop-words.ts';

export type Word = { readonly text: string; readonly stem: string; readonly stop: boolean };

const run = /[\p{L}\d]+(?:['’´]\p{L}+)?/gu;

/** Accents and foreign letters as a Danish keyboard has them; å, æ and ø stay. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[éèêë]/g, 'e')
    .replaceAll(/[üú]/g, 'u')
    .replaceAll('ö', 'ø')
    .replaceAll('ä', 'æ')
    .replaceAll(/[áàâ]/g, 'a');

const readOnce = new Map<string, Word>();
const mostKept = 50_000;

/** Stemming is the dearest part of reading, and people use the same words. */
const wordOf = (found: string): Word => {
  const text = found.replace(/['’´].*$/u, '');
  const word = readOnce.get(text) ?? { text, stem: stemOf(text), stop: isStopWord(text) };
  if (readOnce.size < mostKept) readOnce.set(text, word);
  return word;
};

/** The words of a text in small letters and in their order; a hyphen parts words, an apostrophe ends one ("AI'en"). */
export const readWords = (text: string): Word[] => (plain(text).match(run) ?? []).map(wordOf);
