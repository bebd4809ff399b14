import * as cases from '../../texts/cases/case.ts';
import { useTexts } from '../../texts/language.ts';
import type { NextStep, Whole } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';

type Words = (typeof cases.da)['next'];

/**
 * What a case needs next.
 * @param works the person may do it (the team); the DPO follows
 * @param whileTaken what its subject says once it has an assignee
 */
export const nextStep = (
  { state }: Pick<Whole, 'state'>,
  works: boolean,
  words: Words,
  whileTaken: NextStep,
): NextStep => {
  if (!works) return { say: words.follow, moves: [] };
  switch (state) {
    case 'new':
      return { say: words.take, moves: ['take'] };
    case 'taken':
      return whileTaken;
    case 'not-a-breach':
    case 'closed':
      return { say: words.ended, moves: [] };
  }
};

export const useNextStep = (found: Whole, works: boolean, now: Date): NextStep =>
  nextStep(found, works, useWordsOfNext(), useCasePart().useNext(found, now));

const useWordsOfNext = (): Words => {
  const words = useTexts(cases).next;
  const ended = useCasePart().useWords().own?.ended;
  return ended ? { ...words, ended } : words;
};
