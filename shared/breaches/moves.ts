import type { BreachState, NotificationState, Standing } from './states.ts';

export const moves = [
  'take',
  'hand-over',
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

type From = { readonly states: readonly BreachState[]; readonly notifications: readonly NotificationState[] };

const anyDecision: readonly NotificationState[] = ['undecided', 'notified', 'not-notified'];
const open: readonly BreachState[] = ['new', 'taken'];

/**
 * Every allowed move, read by the use case and by the button. A decision not to notify may still become a notification:
 * new facts change the duty (Art. 33(1)), and a late notification is better than none.
 */
const allowedFrom: Readonly<Record<Move, From>> = {
  take: { states: ['new'], notifications: anyDecision },
  'hand-over': { states: ['taken'], notifications: anyDecision },
  'ask-reporter': { states: open, notifications: anyDecision },
  'not-a-breach': { states: open, notifications: ['undecided', 'not-notified'] },
  reopen: { states: ['not-a-breach', 'closed'], notifications: anyDecision },
  'record-notified': { states: open, notifications: ['undecided', 'not-notified'] },
  'record-not-notified': { states: open, notifications: ['undecided'] },
  'correct-notified': { states: open, notifications: ['notified'] },
  'correct-not-notified': { states: open, notifications: ['not-notified'] },
  'take-back-decision': { states: open, notifications: ['notified', 'not-notified'] },
  'move-time': { states: open, notifications: anyDecision },
  'correct-facts': { states: open, notifications: anyDecision },
  close: { states: ['taken'], notifications: ['notified', 'not-notified'] },
};

export const mayMove = (move: Move, { state, notification }: Standing): boolean =>
  allowedFrom[move].states.includes(state) && allowedFrom[move].notifications.includes(notification);

/** The moves open from where a case stands, in the order buttons are shown. */
export const movesFrom = (standing: Standing): Move[] => moves.filter((move) => mayMove(move, standing));
