import { partsOf } from '../editor/typed-article.ts';

/** Lists of words as they are typed: a line for each. */
export const linesOf = (lists: readonly (readonly string[])[]): string =>
  lists.map((words) => words.join(', ')).join('\n');

/** What is typed as lists, empty lines left out. */
export const listsIn = (typed: string): string[][] =>
  typed
    .split('\n')
    .map(partsOf)
    .filter((words) => words.length > 0);
