import type { MoveWords } from '../../texts/cases/each-move.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import type { Move } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';

/** How each move of the shown case is called; its subject may call one of every case otherwise. */
export const useMoveWords = (): Readonly<Record<Move, MoveWords>> => ({
  ...useTexts(moves).move,
  ...useCasePart().useWords().move,
});
