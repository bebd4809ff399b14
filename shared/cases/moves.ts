import { type CaseState, openStates } from './states.ts';

/** The moves of every case, of any subject. A subject may have more, and may narrow these. */
export const caseMoves = ['take', 'hand-over', 'let-go', 'ask-reporter', 'reopen', 'close'] as const;
export type CaseMove = (typeof caseMoves)[number];

/** From which states each of them is allowed. */
export const caseMovesFrom: Readonly<Record<CaseMove, readonly CaseState[]>> = {
  take: ['new'],
  'hand-over': ['taken'],
  'let-go': ['taken'],
  'ask-reporter': openStates,
  reopen: ['not-a-breach', 'closed'],
  close: ['taken'],
};
