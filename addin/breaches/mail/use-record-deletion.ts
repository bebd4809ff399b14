import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DeletionState } from '#shared/breaches/views.ts';
import { CallFailed } from '../../api.ts';
import { useApi } from '../../use-api.ts';

type Recorded = {
  readonly caseId: string;
  /** The version of the case the page shows. */
  readonly version: number;
  readonly recipient: { readonly recipientId: string; readonly deletion: DeletionState };
};

/**
 * Records a wrong recipient's deletion, from the version that is shown. Where the case has changed meanwhile, but not
 * this record, it is saved all the same; where this record has changed, the call fails as `changed` and the page shows
 * the new one.
 */
export const useRecordDeletion = ({ caseId, version, recipient: { recipientId, deletion: shown } }: Recorded) => {
  const api = useApi();
  const queries = useQueryClient();
  const record = (deletion: DeletionState, from: number) =>
    api('recordDeletion', { params: { caseId }, body: { version: from, recipientId, deletion } });
  return useMutation<unknown, CallFailed, DeletionState>({
    mutationFn: async (deletion) => {
      try {
        return await record(deletion, version);
      } catch (failed) {
        if (!(failed instanceof CallFailed && failed.kind === 'changed')) throw failed;
        const now = await api('readCase', { params: { caseId } });
        const stands =
          now.view === 'manager' || now.subject !== 'breach'
            ? undefined
            : now.recipients.find((one) => one.recipientId === recipientId);
        if (stands?.deletion !== shown) throw failed;
        return record(deletion, now.version);
      }
    },
    onSettled: () =>
      Promise.all(['readCase', 'listMyCases'].map((route) => queries.invalidateQueries({ queryKey: [route] }))),
  });
};
