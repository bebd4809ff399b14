import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { useApi } from '../../use-api.ts';
import type { Sheet } from './sheet.ts';

/**
 * Sends the answers once all are given and saved; with lines open it goes to the first of them and says how many are missing.
 * @param open how many lines are open
 */
export const useSending = (
  { reviewId, sheetId, of }: Sheet,
  flush: () => Promise<boolean>,
  open: number,
  toFirstOpen: () => void,
) => {
  const t = useTexts(answering);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const [sending, setSending] = useState(false);
  const sendNow = async () => {
    setSending(true);
    try {
      if (!(await flush())) throw new Error('not saved');
      await api('sendAnswers', { params: { reviewId }, body: { of, sheetId } });
      for (const route of ['listMyLines', 'readCounts', 'listReviews', 'readReview'])
        await queries.invalidateQueries({ queryKey: [route] });
    } catch {
      toasts.failed(t.notSent, () => void sendNow());
    } finally {
      setSending(false);
    }
  };
  const send = () => {
    if (sending) return;
    if (open === 0) void sendNow();
    else {
      toFirstOpen();
      toasts.done(t.missing(open));
    }
  };
  return { sending, send };
};
