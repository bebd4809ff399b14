import type { Language } from '#shared/text/language.ts';

const da = { answeredByColleague: 'En kollega har svaret på spørgsmålet.' };
const en: typeof da = { answeredByColleague: 'A colleague has answered the question.' };

/** What assignees are told of a question alone; the same limits as `texts/feed.ts`. */
export const questionNews: Readonly<Record<Language, typeof da>> = { da, en };
