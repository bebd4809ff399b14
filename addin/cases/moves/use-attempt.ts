import { useState } from 'react';
import type { RouteName } from '#shared/routes/all.ts';
import type { CallFailed } from '../../api.ts';
import type { Move, Whole } from '../subject.ts';

/** What is read again when a case has changed. */
export const refreshed: readonly RouteName[] = ['readCase', 'listCases', 'readCounts'];

type Change = { readonly error: CallFailed | null; readonly isPending: boolean };

/**
 * One attempt at a move, from the version the person had in front of them. If the case changed meanwhile, both versions
 * are returned (`from`, and `found` as it now is), and `send` goes on from the new one.
 */
export const useAttempt = (move: Move, found: Whole, change: Change) => {
  const [from, setFrom] = useState(found);
  const allowed: readonly Move[] = found.moves;
  const conflict = change.error?.kind === 'changed' && found.version !== from.version;
  return {
    from,
    conflict,
    pending: change.isPending,
    failed: conflict ? null : change.error,
    /** False where the case's state no longer allows the move. */
    possible: allowed.includes(move),
    send: (attempt: (version: number) => void) => {
      const shown = conflict ? found : from;
      setFrom(shown);
      attempt(shown.version);
    },
  };
};
export type Attempt = ReturnType<typeof useAttempt>;
