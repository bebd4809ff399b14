import type { Move } from '#shared/breaches/moves.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { ranOut } from '#shared/deadlines/ran-out.ts';
import { awaitsAnswer } from '../../cases/frame/awaits-answer.ts';
import type { NextStep } from '../../cases/subject.ts';
import * as cases from '../../texts/breaches/case.ts';
import { useTexts } from '../../texts/language.ts';

type Looked = Pick<CaseView, 'notification' | 'deadline' | 'clockRuns' | 'texts'>;
type Next = { readonly say: 'waiting' | 'decide' | 'late' | 'close'; readonly moves: readonly Move[] };

const decide: readonly Move[] = ['record-notified', 'record-not-notified'];

/** What a breach that is taken needs next. */
export const nextDecision = ({ notification, clockRuns, deadline, texts }: Looked, now: Date): Next => {
  if (notification !== 'undecided') return { say: 'close', moves: ['close'] };
  if (clockRuns && ranOut(new Date(deadline), now)) return { say: 'late', moves: decide };
  return { say: awaitsAnswer(texts) ? 'waiting' : 'decide', moves: decide };
};

export const useNext = (found: CaseView, now: Date): NextStep => {
  const t = useTexts(cases).next;
  const { say, moves } = nextDecision(found, now);
  return { say: t[say], moves };
};
