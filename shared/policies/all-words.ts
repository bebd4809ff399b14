import type { PolicyText } from './policy.ts';

/** Every text of a policy under one another: title, body, questions, answers and what each is told. */
export const textOf = ({ title, body, questions }: Pick<PolicyText, 'title' | 'body' | 'questions'>): string =>
  [
    title,
    body,
    ...questions.flatMap(({ question, choices }) => [question, ...choices.flatMap(({ text, why }) => [text, why])]),
  ].join('\n');
