import type { Move } from '#shared/breaches/moves.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { ranOut } from '#shared/deadlines/ran-out.ts';

export type NextStep = {
  readonly say: 'take' | 'waiting' | 'decide' | 'late' | 'close' | 'ended' | 'follow';
  /** The buttons that lead on, the likeliest first. */
  readonly moves: readonly Move[];
};

type Looked = Pick<CaseView, 'state' | 'notification' | 'deadline' | 'clockRuns' | 'texts'>;

/** Whether the reporter owes an answer: the last question came after the last answer. */
export const awaitsAnswer = (texts: CaseView['texts']): boolean =>
  texts.findLast(({ kind }) => kind === 'question' || kind === 'answer')?.kind === 'question';

const decide: readonly Move[] = ['record-notified', 'record-not-notified'];

/** What a case needs next. `works`: the person may do it (the team); the DPO follows. */
export const nextStep = (breach: Looked, now: Date, works: boolean): NextStep => {
  if (!works) return { say: 'follow', moves: [] };
  switch (breach.state) {
    case 'new':
      return { say: 'take', moves: ['take'] };
    case 'taken':
      if (breach.notification !== 'undecided') return { say: 'close', moves: ['close'] };
      if (breach.clockRuns && ranOut(new Date(breach.deadline), now)) return { say: 'late', moves: decide };
      return { say: awaitsAnswer(breach.texts) ? 'waiting' : 'decide', moves: decide };
    case 'not-a-breach':
    case 'closed':
      return { say: 'ended', moves: [] };
  }
};
