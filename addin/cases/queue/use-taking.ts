import { useToasts } from '../../look/toasts/toasts.ts';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import { useChange } from '../../use-api.ts';
import type { Listed } from '../subject.ts';

/** Taking a case from its row: which one is on the way, and why one was not taken. That it was is said in a toast. */
export const useTaking = () => {
  const t = useTexts(queue);
  const toasts = useToasts();
  const change = useChange('takeCase', ['listCases', 'readCase']);
  const take = ({ caseId, version, reference }: Listed) =>
    change.mutate({ params: { caseId }, body: { version } }, { onSuccess: () => toasts.done(t.taken(reference)) });
  return {
    taking: change.isPending ? change.variables.params.caseId : undefined,
    failed: change.error,
    take,
  };
};
