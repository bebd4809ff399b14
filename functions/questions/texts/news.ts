import type { Language } from '#shared/text/language.ts';

const da = {
  answeredByColleague: 'En kollega har svaret på spørgsmålet.',
  reviewAsked: 'En kollega vil gerne have, at du ser på et svar, før det sendes.',
  reviewGood: 'Din kollega har set på svaret. Det kan sendes.',
  reviewBack: 'Din kollega har set på svaret og skrevet noget til det.',
};

const en: typeof da = {
  answeredByColleague: 'A colleague has answered the question.',
  reviewAsked: 'A colleague would like you to look at an answer before it is sent.',
  reviewGood: 'Your colleague has looked at the answer. It can be sent.',
  reviewBack: 'Your colleague has looked at the answer and written something about it.',
};

/** What members of the team are told of a question alone; the same limits as `texts/feed.ts`. */
export const questionNews: Readonly<Record<Language, typeof da>> = { da, en };
