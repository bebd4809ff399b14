import { useEffect, useRef, useState } from 'react';
import type { RouteName } from '#shared/routes/all.ts';
import type { CallFailed } from '../../api.ts';
import { useRead } from '../../use-api.ts';
import type { Move, Whole } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';
import { sinceThen } from './since-then.ts';

/** What is read again when a case has changed. */
export const refreshed: readonly RouteName[] = ['readCase', 'listCases', 'readCounts'];

type Change = { readonly error: CallFailed | null; readonly isPending: boolean };

/**
 * One attempt at a move, from the version the person had in front of them. If the case changed meanwhile, both versions
 * are returned (`from`, and `found` as it now is), and `send` goes on from the new one. Nobody is in conflict with a step of
 * their own: it goes on by itself.
 */
export const useAttempt = (move: Move, found: Whole, change: Change) => {
  const [from, setFrom] = useState(found);
  const part = useCasePart();
  const since = sinceThen(from, found, useRead('me', {}).data?.personId, part);
  const last = useRef<(version: number) => void>(undefined);
  const allowed: readonly Move[] = found.moves;
  const possible = allowed.includes(move);
  const refused = change.error?.kind === 'changed' && found.version !== from.version;
  const goesOn = refused && since === 'own' && possible;
  const conflict = refused && !goesOn;
  const send = (attempt: (version: number) => void) => {
    // What was refused is not sent again before both versions were seen.
    const shown = conflict || since === 'own' || since === 'minor' ? found : from;
    last.current = attempt;
    setFrom(shown);
    attempt(shown.version);
  };
  const again = useRef(send);
  again.current = send;
  useEffect(() => {
    if (goesOn && last.current) again.current(last.current);
  }, [goesOn]);
  return {
    from,
    conflict,
    pending: change.isPending || goesOn,
    failed: refused ? null : change.error,
    /** False where the case's state no longer allows the move. */
    possible,
    send,
  };
};
export type Attempt = ReturnType<typeof useAttempt>;
