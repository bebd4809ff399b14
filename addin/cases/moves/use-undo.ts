import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { CallFailed } from '../../api.ts';
import { asSentence } from '../../look/as-sentence.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as moves from '../../texts/cases/moves.ts';
import * as desk from '../../texts/desk.ts';
import { useTexts } from '../../texts/language.ts';
import { useApi } from '../../use-api.ts';
import { focusCase } from '../case-focus.ts';
import { refreshed } from './use-attempt.ts';

/** What undoes a move: a move of its own, so that both are in the log. */
type Counter = 'letGoCase' | 'handBackCase';
/** The case as it was left by the move; anything done since is in the way of undoing it. */
type Changed = { readonly caseId: string; readonly reference: string; readonly version: number };
type Wish = Changed & { readonly counter: Counter };

const changedMeanwhile: readonly unknown[] = ['changed-meanwhile', 'move-not-allowed'] satisfies RefusalCode[];

/**
 * Says in a toast what was done to a case, and undoes it from there - also when its page has been left meanwhile. The
 * toast goes when it is pressed, so the focus goes to the case. What was not undone is said with the reason.
 * @returns `say(words, counter, changed)`
 */
export const useUndo = () => {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { toast } = useTexts(moves);
  const { failures } = useTexts(desk);
  const undone = { letGoCase: toast.letGo, handBackCase: toast.handedBack } satisfies Record<Counter, unknown>;
  const undo = useMutation<unknown, CallFailed, Wish>({
    mutationFn: ({ counter, caseId, version }) => api(counter, { params: { caseId }, body: { version } }),
    onSuccess: (_, { counter, reference }) => toasts.done(undone[counter](reference)),
    onError: (failed, wish) => sayFailed(failed, wish),
    onSettled: () => Promise.all(refreshed.map((route) => queries.invalidateQueries({ queryKey: [route] }))),
  });
  const begin = (wish: Wish) => {
    focusCase(wish.caseId);
    undo.mutate(wish);
  };
  const sayFailed = ({ kind, problem, maybeDone }: CallFailed, wish: Wish) => {
    if (changedMeanwhile.includes(problem?.code)) return toasts.failed(toast.changedMeanwhile(wish.reference));
    const why = asSentence(problem?.title || failures[kind].title);
    const mayHelp = maybeDone || kind === 'signed-out';
    toasts.failed(toast.notUndone(wish.reference, why), mayHelp ? () => begin(wish) : undefined);
  };
  return (words: string, counter: Counter, { caseId, reference, version }: Changed) =>
    toasts.done(words, () => begin({ counter, caseId, reference, version }));
};
