import { useToasts } from '../../look/toasts/toasts.ts';
import * as moves from '../../texts/cases/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';

type Taken = { readonly caseId: string; readonly version: number };
const changed = ['listCases', 'readCase', 'readCounts'] as const;

/**
 * Takes a case, and lets it go again where that was a slip: the move and its counter-move, both in the log.
 * @returns `take(found, onTaken)`; `onTaken` is given what undoes it
 */
export const useTakeOrUndo = () => {
  const toasts = useToasts();
  const { move, notUndone } = useTexts(moves);
  const taking = useChange('takeCase', [...changed]);
  const letting = useChange('letGoCase', [...changed]);
  const undo = (taken: Taken) => () =>
    letting.mutate(
      { params: { caseId: taken.caseId }, body: { version: taken.version } },
      { onSuccess: () => toasts.done(move['let-go'].done), onError: () => toasts.failed(notUndone) },
    );
  const take = ({ caseId, version }: Taken, onTaken: (undo: () => void) => void) =>
    taking.mutate({ params: { caseId }, body: { version } }, { onSuccess: (taken) => onTaken(undo(taken)) });
  return {
    take,
    taking: taking.isPending ? taking.variables.params.caseId : undefined,
    failed: taking.error,
  };
};
