import { findCpr } from '../privacy/cpr.ts';
import type { Source } from './sources.ts';

/** What a look at an answer finds. Only a CPR number keeps it from being sent; the rest is a friendly word. */
export type AnswerCheck = {
  /** Whether the first sentence is short enough to be the answer. */
  readonly isFirstShort: boolean;
  readonly sources: number;
  readonly hasCpr: boolean;
  readonly words: number;
  readonly isLong: boolean;
};

/** The longest first sentence that is read at once, and the longest answer that is read to the end. Words. */
const longestFirst = 25;
const longestAnswer = 250;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** The first sentence of an answer, and what follows it. */
export const firstSentence = (text: string): { readonly first: string; readonly rest: string } => {
  const [, first = text, rest = ''] = /^\s*(.+?(?:[.!?]+(?=\s|$)|(?=\n)|$))([\s\S]*)$/.exec(text) ?? [];
  return { first: first.trim(), rest: rest.trim() };
};

export const checkAnswer = (text: string, sources: readonly Source[]): AnswerCheck => {
  const words = wordsIn(text);
  return {
    isFirstShort: wordsIn(firstSentence(text).first) <= longestFirst,
    sources: sources.length,
    hasCpr: findCpr(text).length > 0,
    words,
    isLong: words > longestAnswer,
  };
};
