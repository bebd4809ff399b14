import { type CaseMove, caseMovesFrom } from '../cases/moves.ts';
import { type CaseState, caseStates, openStates } from '../cases/states.ts';

/** The moves of a question: those of every case and its own, in the order buttons are shown. */
export const moves = [
  'take',
  'hand-over',
  'let-go',
  'send-answer',
  'ask-review',
  'review',
  'ask-reporter',
  'reopen',
  'correct-topic',
  'turn-into-breach',
  'release',
  'make-guidance',
  'close',
] as const;
export type Move = (typeof moves)[number];

/** Every allowed move, read by the use case and by the button. An answer may be sent by a colleague of the assignee. */
const allowedFrom: Readonly<Record<Move, readonly CaseState[]>> = {
  ...caseMovesFrom,
  'send-answer': openStates,
  'ask-review': openStates,
  review: openStates,
  'correct-topic': openStates,
  // Also when it was answered: what turns out to be a breach runs from when it was known (Art. 33(1)).
  'turn-into-breach': caseStates.filter((state) => state !== 'not-a-breach'),
  release: ['closed'],
  'make-guidance': ['closed'],
} satisfies Readonly<Record<CaseMove | Move, readonly CaseState[]>>;

/** The moves open in a question's state, in the order buttons are shown. */
export const movesFrom = (state: CaseState): Move[] => moves.filter((move) => allowedFrom[move].includes(state));
