import type { Language } from '#shared/text/language.ts';

/** What the failed toast says. */
export const failedWords: Readonly<Record<Language, string>> = {
  da: 'Sagen blev ikke taget.',
  en: 'The case was not taken.',
};
