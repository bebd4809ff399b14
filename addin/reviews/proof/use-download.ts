import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProofFormat } from '#shared/reviews/proof/proof-views.ts';
import type { CallFailed } from '../../api.ts';
import { saveFile } from '../../look/save-file.ts';
import { useApi } from '../../use-api.ts';

const types: Readonly<Record<ProofFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Gets the proof of a review as a file; its making is in the log, and read with the proof. */
export const useDownload = (reviewId: string, name: string) => {
  const api = useApi();
  const queries = useQueryClient();
  const made = useMutation<void, CallFailed, ProofFormat>({
    mutationFn: async (format) => {
      const bytes = await api('readProofFile', { params: { reviewId }, query: { format } });
      saveFile(`${name}.${format}`, new Uint8Array(bytes), types[format]);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['readProof'] }),
  });
  return {
    get: (format: ProofFormat) => made.mutate(format),
    busy: made.isPending ? made.variables : undefined,
    error: made.error,
  };
};
