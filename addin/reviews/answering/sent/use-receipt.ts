import { useMutation } from '@tanstack/react-query';
import { CallFailed } from '../../../api.ts';
import { saveFile } from '../../../look/save-file.ts';
import { useToasts } from '../../../look/toasts/toasts.ts';
import * as desk from '../../../texts/desk.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/sent.ts';
import { useTimes } from '../../../texts/times.ts';
import { useApi } from '../../../use-api.ts';
import type { Sheet } from '../sheet.ts';

/** Gets what was answered and sent as a PDF. */
export const useReceipt = () => {
  const api = useApi();
  const toasts = useToasts();
  const times = useTimes();
  const t = useTexts(texts);
  const { failures } = useTexts(desk);
  const { mutate } = useMutation<void, CallFailed, Pick<Sheet, 'reviewId' | 'sheetId' | 'sentAt'>>({
    mutationFn: async ({ reviewId, sheetId, sentAt }) => {
      const bytes = await api('readReceipt', { params: { reviewId, sheetId } });
      saveFile(`${t.receiptFile(times.day(sentAt ?? ''))}.pdf`, new Uint8Array(bytes), 'application/pdf');
    },
    onError: (error) => toasts.failed(failures[error instanceof CallFailed ? error.kind : 'broken'].body),
  });
  return mutate;
};
