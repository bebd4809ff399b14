import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CallFailed } from '../../api.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useApi } from '../../use-api.ts';
import { focusCase } from '../case-focus.ts';
import { refreshed } from './use-attempt.ts';

/** What undoes a move: a move of its own, so that both are in the log. */
type Counter = 'letGoCase' | 'handBackCase';
/** The case as it was left by the move; anything done since is in the way of undoing it. */
type Changed = { readonly caseId: string; readonly reference: string; readonly version: number };

/**
 * Says in a toast what was done to a case, and undoes it from there - also when its page has been left meanwhile. The
 * toast goes when it is pressed, so the focus goes to the case.
 * @returns `say(words, counter, changed)`
 */
export const useUndo = () => {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { toast } = useTexts(moves);
  const undone = { letGoCase: toast.letGo, handBackCase: toast.handedBack } satisfies Record<Counter, unknown>;
  const undo = useMutation<unknown, CallFailed, Changed & { counter: Counter }>({
    mutationFn: ({ counter, caseId, version }) => api(counter, { params: { caseId }, body: { version } }),
    onSuccess: (_, { counter, reference }) => toasts.done(undone[counter](reference)),
    onError: (_, { reference }) => toasts.failed(toast.notUndone(reference)),
    onSettled: () => Promise.all(refreshed.map((route) => queries.invalidateQueries({ queryKey: [route] }))),
  });
  return (words: string, counter: Counter, { caseId, reference, version }: Changed) =>
    toasts.done(words, () => {
      focusCase(caseId);
      undo.mutate({ counter, caseId, reference, version });
    });
};
