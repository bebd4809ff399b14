/** The moves of every case, whatever it is about. */
export const caseMoves = ['take', 'hand-over', 'ask-reporter', 'reopen', 'close'] as const;
export type CaseMove = (typeof caseMoves)[number];

export const isCaseMove = (move: string): move is CaseMove => caseMoves.some((one) => one === move);
