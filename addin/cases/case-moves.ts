import { type CaseMove, caseMoves } from '#shared/cases/moves.ts';

export const isCaseMove = (move: string): move is CaseMove => caseMoves.some((one) => one === move);
