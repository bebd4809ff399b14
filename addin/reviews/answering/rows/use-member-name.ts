import { useTexts } from '../../../texts/language.ts';
import * as reasons from '../../../texts/reviews/reasons.ts';
import type { Line } from '../answer-keeper.ts';

/** What a member is called: a program has no name in the directory, and is called what it is. */
export const useMemberName = () => {
  const { kinds } = useTexts(reasons);
  return ({ name, kind }: Pick<Line['facts'], 'name' | 'kind'>): string => name || kinds[kind];
};
