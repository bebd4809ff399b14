import type { Escape } from './escapes.ts';

const mark = (sign: string, pattern: RegExp): Escape => ({ sign, pattern, meant: () => '' });

/**
 * What Markdown writes and does not show: marks of emphasis and code, the sign before a character that is meant as it is, and
 * the brackets and the address of a link.
 */
export const markdownMarks: readonly Escape[] = [
  mark('*', /\*/y),
  mark('_', /_/y),
  mark('~', /~/y),
  mark('`', /`/y),
  mark('\\', /\\(?=[!-/:-@[-`{-~])/y),
  mark('[', /\[/y),
  mark(']', /\](?:\([^()]{0,300}\))?/y),
];
