import { diffWordsWithSpace } from 'diff';

/** A piece of the two texts: in both, or only in one. */
export type Difference = { readonly at: number; readonly text: string; readonly is: 'same' | 'added' | 'removed' };

/** So long may be compared; texts that have nothing in common take longest. Milliseconds. */
const timeout = 2_000;

/** What changed from one text to another, word by word; undefined where that takes too long. */
export const differencesOf = (from: string, to: string): Difference[] | undefined =>
  diffWordsWithSpace(from, to, { timeout })?.map(({ value, added, removed }, at) => ({
    at,
    text: value,
    is: added ? 'added' : removed ? 'removed' : 'same',
  }));
