import { useState } from 'react';
import type { RouteName } from '#shared/routes/all.ts';
import type { CallFailed } from '../../api.ts';
import type { Move, Whole } from '../subject.ts';

/** What is read again when a case has changed. */
export const refreshed: readonly RouteName[] = ['readCase', 'listCases', 'readCounts'];

type Change = { readonly error: CallFailed | null; readonly isPending: boolean };

/**
 * One attempt at a move, from the version the person had in front of them. If somebody changed the case meanwhile, both
 * versions are there (`from`, and `found` as it now is), and `send` goes on from the new one.
 */
export const useAttempt = (move: Move, found: Whole, change: Change) => {
  const [from, setFrom] = useState(found);
  const conflict = change.error?.kind === 'changed' && found.version !== from.version;
  return {
    from,
    conflict,
    pending: change.isPending,
    failed: conflict ? null : change.error,
    /** False where the case no longer stands so that the move is allowed. */
    possible: found.moves.includes(move),
    send: (attempt: (version: number) => void) => {
      const shown = conflict ? found : from;
      setFrom(shown);
      attempt(shown.version);
    },
  };
};
export type Attempt = ReturnType<typeof useAttempt>;
