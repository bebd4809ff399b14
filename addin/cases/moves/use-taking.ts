import { useChange } from '../../use-api.ts';
import { refreshed } from './use-attempt.ts';
import { useUndo } from './use-undo.ts';

type Found = { readonly caseId: string; readonly version: number };

/** Taking a case: which one is in progress, and why one was not taken. A toast confirms a taking, and undoes it. */
export const useTaking = () => {
  const say = useUndo();
  const taking = useChange('takeCase', refreshed);
  const take = ({ caseId, version }: Found, words: string, onTaken?: () => void) =>
    taking.mutate(
      { params: { caseId }, body: { version } },
      {
        onSuccess: (taken) => {
          say(words, 'letGoCase', taken);
          onTaken?.();
        },
      },
    );
  return {
    take,
    taking: taking.isPending ? taking.variables.params.caseId : undefined,
    failed: taking.error,
  };
};
