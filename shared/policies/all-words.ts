import { findPersonNumbers } from '../privacy/cpr.ts';
import type { PolicyText } from './policy.ts';

type Words = Pick<PolicyText, 'title' | 'body' | 'questions'>;

/** Where a text of a policy stands; questions, and answers of a question, by their place from 0. */
export type Place =
  | { readonly part: 'title' | 'body' }
  | { readonly part: 'question'; readonly question: number }
  | { readonly part: 'choice' | 'why'; readonly question: number; readonly choice: number };

const placesOf = ({ title, body, questions }: Words): readonly (readonly [Place, string])[] => [
  [{ part: 'title' }, title],
  [{ part: 'body' }, body],
  ...questions.flatMap((one, question) => [
    [{ part: 'question', question }, one.question] as const,
    ...one.choices.flatMap(
      ({ text, why }, choice) =>
        [
          [{ part: 'choice', question, choice }, text],
          [{ part: 'why', question, choice }, why],
        ] as const,
    ),
  ]),
];

/** Every text of a policy under one another: title, body, questions, answers and what each is told. */
export const textOf = (policy: Words): string =>
  placesOf(policy)
    .map(([, text]) => text)
    .join('\n');

/** The texts of a policy that hold a CPR number. */
export const placesWithCpr = (policy: Words): readonly Place[] =>
  placesOf(policy)
    .filter(([, text]) => findPersonNumbers(text).length > 0)
    .map(([place]) => place);
