import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CallFailed } from '../../api.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useApi } from '../../use-api.ts';
import { refreshed } from './use-attempt.ts';
import { useUndo } from './use-undo.ts';

type Changed = { readonly caseId: string; readonly version: number };
type Found = Changed & { readonly reference: string };
/** `onTaken` is called only while the screen is there; `onFailed` always. */
type Then = { readonly onTaken?: () => void; readonly onFailed?: (failed: CallFailed) => void };
type Wish = Found & { readonly onFailed: Then['onFailed'] };

/** Taking a case: which one is in progress, and why one was not taken. A toast confirms a taking, and undoes it. */
export const useTaking = () => {
  const api = useApi();
  const queries = useQueryClient();
  const { toast } = useTexts(moves);
  const say = useUndo();
  const refresh = () => Promise.all(refreshed.map((route) => queries.invalidateQueries({ queryKey: [route] })));
  const taking = useMutation<Changed, CallFailed, Wish>({
    mutationFn: ({ caseId, version }) => api('takeCase', { params: { caseId }, body: { version } }),
    onSuccess: (taken, { reference }) => {
      say(toast.taken(reference), 'letGoCase', { ...taken, reference });
      return refresh();
    },
    onError: (failed, { onFailed }) => {
      onFailed?.(failed);
      return failed.kind === 'changed' ? refresh() : undefined;
    },
  });
  const take = ({ caseId, reference, version }: Found, { onTaken, onFailed }: Then = {}) =>
    taking.mutate({ caseId, reference, version, onFailed }, { onSuccess: () => onTaken?.() });
  return {
    take,
    taking: taking.isPending ? taking.variables.caseId : undefined,
    failed: taking.error,
  };
};
