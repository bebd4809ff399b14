import type { Language } from '#shared/text/language.ts';

const da = { name: '(navn)' };
const en: typeof da = { name: '(name)' };

/** What stands in place of a name in an answer that others find. */
export const answeredBefore: Readonly<Record<Language, typeof da>> = { da, en };
