import { caseMovesFrom } from '../cases/moves.ts';
import { type CaseState, openStates } from '../cases/states.ts';
import type { NotificationState, Standing } from './states.ts';

/** The moves of a breach: those of every case and its own, in the order buttons are shown. */
export const moves = [
  'take',
  'hand-over',
  'let-go',
  'ask-reporter',
  'not-a-breach',
  'reopen',
  'record-notified',
  'record-not-notified',
  'correct-notified',
  'correct-not-notified',
  'take-back-decision',
  'move-time',
  'correct-facts',
  'close',
] as const;
export type Move = (typeof moves)[number];

type From = { readonly states: readonly CaseState[]; readonly notifications: readonly NotificationState[] };

const anyDecision: readonly NotificationState[] = ['undecided', 'notified', 'not-notified'];

/**
 * Every allowed move, read by the use case and by the button. A decision not to notify may still become a notification:
 * new facts change the duty (Art. 33(1)), and a late notification is better than none.
 */
const allowedFrom: Readonly<Record<Move, From>> = {
  take: { states: caseMovesFrom.take, notifications: anyDecision },
  'hand-over': { states: caseMovesFrom['hand-over'], notifications: anyDecision },
  'let-go': { states: caseMovesFrom['let-go'], notifications: anyDecision },
  'ask-reporter': { states: caseMovesFrom['ask-reporter'], notifications: anyDecision },
  'not-a-breach': { states: openStates, notifications: ['undecided', 'not-notified'] },
  reopen: { states: caseMovesFrom.reopen, notifications: anyDecision },
  'record-notified': { states: openStates, notifications: ['undecided', 'not-notified'] },
  'record-not-notified': { states: openStates, notifications: ['undecided'] },
  'correct-notified': { states: openStates, notifications: ['notified'] },
  'correct-not-notified': { states: openStates, notifications: ['not-notified'] },
  'take-back-decision': { states: openStates, notifications: ['notified', 'not-notified'] },
  'move-time': { states: openStates, notifications: anyDecision },
  'correct-facts': { states: openStates, notifications: anyDecision },
  close: { states: caseMovesFrom.close, notifications: ['notified', 'not-notified'] },
};

export const mayMove = (move: Move, { state, notification }: Standing): boolean =>
  allowedFrom[move].states.includes(state) && allowedFrom[move].notifications.includes(notification);

/** The moves open in a case's state, in the order buttons are shown. */
export const movesFrom = (standing: Standing): Move[] => moves.filter((move) => mayMove(move, standing));
