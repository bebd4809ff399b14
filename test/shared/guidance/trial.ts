import type { GuidanceIndex } from '#shared/guidance/guidance-index.ts';
import { type GuidanceFound, searchGuidance } from '#shared/guidance/search-guidance.ts';
import type { Case } from './read-cases.ts';

const share = (cases: readonly Case[], isRight: (one: Case) => boolean): number =>
  cases.length === 0 ? 0 : cases.filter(isRight).length / cases.length;

const slugsOf = ({ hits }: GuidanceFound): string[] => hits.map(({ slug }) => slug);

/** Shares of the questions, from 0 to 1: `strict` counts the article itself, the others also those that answer as well. */
export const trialOfQuestions = (index: GuidanceIndex, cases: readonly Case[]) => {
  const found = new Map(cases.map((one) => [one, searchGuidance(index, one.text)]));
  const first = (one: Case, most: number) =>
    slugsOf(found.get(one) ?? { hits: [], confident: false, looksLike: 'question' }).slice(0, most);
  return {
    first: share(cases, (one) => first(one, 1).some((slug) => one.expected.includes(slug))),
    strict: share(cases, (one) => first(one, 1)[0] === one.expected[0]),
    amongThree: share(cases, (one) => first(one, 3).some((slug) => one.expected.includes(slug))),
    confident: share(cases, (one) => found.get(one)?.confident ?? false),
    takenForTold: share(cases, (one) => found.get(one)?.looksLike !== 'question'),
  };
};

/** The share of what nothing answers that is not given a confident answer. */
export const notConfident = (index: GuidanceIndex, cases: readonly Case[]): number =>
  share(cases, ({ text }) => !searchGuidance(index, text).confident);

/** The share of what is told that is recognised for what it is. */
export const recognised = (index: GuidanceIndex, cases: readonly Case[]): number =>
  share(cases, ({ text, expected }) => expected.includes(searchGuidance(index, text).looksLike));
