import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CallFailed } from '../../api.ts';
import { useApi } from '../../use-api.ts';
import { refreshed } from './use-attempt.ts';
import { useUndo } from './use-undo.ts';

type Found = { readonly caseId: string; readonly version: number };
/** `onTaken` is called only while the screen is there; `onFailed` always. */
type Then = { readonly onTaken?: () => void; readonly onFailed?: (failed: CallFailed) => void };
type Wish = Found & { readonly words: string; readonly onFailed: Then['onFailed'] };

/** Taking a case: which one is in progress, and why one was not taken. A toast confirms a taking, and undoes it. */
export const useTaking = () => {
  const api = useApi();
  const queries = useQueryClient();
  const say = useUndo();
  const refresh = () => Promise.all(refreshed.map((route) => queries.invalidateQueries({ queryKey: [route] })));
  const taking = useMutation<Found, CallFailed, Wish>({
    mutationFn: ({ caseId, version }) => api('takeCase', { params: { caseId }, body: { version } }),
    onSuccess: (taken, { words }) => {
      say(words, 'letGoCase', taken);
      return refresh();
    },
    onError: (failed, { onFailed }) => {
      onFailed?.(failed);
      return failed.kind === 'changed' ? refresh() : undefined;
    },
  });
  const take = ({ caseId, version }: Found, words: string, { onTaken, onFailed }: Then = {}) =>
    taking.mutate({ caseId, version, words, onFailed }, { onSuccess: () => onTaken?.() });
  return {
    take,
    taking: taking.isPending ? taking.variables.caseId : undefined,
    failed: taking.error,
  };
};
