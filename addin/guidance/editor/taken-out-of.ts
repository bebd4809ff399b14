import type { TakenOut } from '#shared/privacy/take-out.ts';
import { articleFromAnswer } from '#shared/questions/article-from-answer.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';

type Of = { readonly taken: readonly TakenOut[]; readonly known: readonly string[] };

/** What was taken out of the answer that an article was begun from, and the names that were looked for. */
export const takenOutOf = (question: AnswerOf<Routes['readCase']>, slug: string): Of | undefined => {
  if (question.view !== 'case' || question.subject !== 'question') return undefined;
  const { title, topic, answers, texts, reporters } = question;
  const answer = answers.find(({ guidance }) => guidance?.slug === slug);
  const text = texts.find(({ textId }) => textId === answer?.textId);
  if (!answer || !text) return undefined;
  const known = [...reporters.map(({ name }) => name), text.by.name].filter(Boolean);
  return { taken: articleFromAnswer({ title, topic, answer: text.text, sources: answer.sources, known }).taken, known };
};
