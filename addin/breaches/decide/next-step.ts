import type { Move } from '#shared/breaches/moves.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { ranOut } from '#shared/deadlines/ran-out.ts';

export type NextStep = {
  readonly say: 'take' | 'waiting' | 'decide' | 'late' | 'close' | 'ended' | 'follow';
  /** The buttons that lead on, the likeliest first. */
  readonly moves: readonly Move[];
};

type Looked = Pick<CaseView, 'state' | 'notification' | 'deadline' | 'clockRuns' | 'texts'>;

/** Whether a reporter owes an answer: somebody was asked and has not answered since. */
export const awaitsAnswer = (texts: CaseView['texts']): boolean =>
  texts.some(
    ({ kind, to }, place) =>
      kind === 'question' &&
      !texts.slice(place + 1).some((later) => later.kind === 'answer' && (!to || later.by.personId === to.personId)),
  );

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
