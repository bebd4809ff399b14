import { createContext, useContext } from 'react';
import type { Said } from '../answer-keeper.ts';

/** What the rows may do; the same as long as the page stands. */
export type Acts = {
  /** Answers lines in one step, and goes on to the next open one where `moves`. */
  readonly say: (lineIds: readonly string[], what: Partial<Said>, moves: boolean) => void;
  /** Chooses a line to be answered with others, or no longer. */
  readonly choose: (lineId: string) => void;
  /** Opens all that is known of a line. */
  readonly open: (lineId: string) => void;
  /** Opens the comment of a line, or closes it. */
  readonly write: (lineId: string | undefined) => void;
  /** Asks who can answer them instead, near where it was pressed. */
  readonly notMine: (lineIds: readonly string[], near: HTMLElement) => void;
  /** Takes a line back that was handed over. */
  readonly takeBack: (lineIds: readonly string[]) => void;
};

export const ActsContext = createContext<Acts | undefined>(undefined);

export const useActs = (): Acts => {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('A row stands outside <ActsContext>');
  return acts;
};
