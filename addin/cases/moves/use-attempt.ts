import { useState } from 'react';
import type { Move } from '#shared/breaches/moves.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import type { CallFailed } from '../../api.ts';

type Change = { readonly error: CallFailed | null; readonly isPending: boolean };

/**
 * One attempt at a move, from the version the person had in front of them. If somebody changed the case meanwhile, both
 * versions are there (`from`, and `breach` as it now is), and `send` goes on from the new one.
 */
export const useAttempt = (move: Move, breach: CaseView, change: Change) => {
  const [from, setFrom] = useState(breach);
  const conflict = change.error?.kind === 'changed' && breach.version !== from.version;
  return {
    from,
    conflict,
    pending: change.isPending,
    failed: conflict ? null : change.error,
    /** False where the case no longer stands so that the move is allowed. */
    possible: breach.moves.includes(move),
    send: (attempt: (version: number) => void) => {
      const shown = conflict ? breach : from;
      setFrom(shown);
      attempt(shown.version);
    },
  };
};
export type Attempt = ReturnType<typeof useAttempt>;
