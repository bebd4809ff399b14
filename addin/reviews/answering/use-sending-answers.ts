import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { useApi } from '../../use-api.ts';
import type { Sheet } from './sheet.ts';

type How = {
  readonly flush: () => Promise<boolean>;
  /** Milliseconds since the last call, and in which the unchanged lines were in sight. */
  readonly spent: () => number;
  readonly unchangedMs: () => number;
};

/**
 * Sends the answers once all are given and saved; with lines open it goes to the first of them and says what is missing.
 * @param missing what is missing, in words
 */
export const useSendingAnswers = (
  { reviewId, sheetId, of }: Sheet,
  { flush, spent, unchangedMs }: How,
  missing: string | undefined,
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
      const times = { spentMs: spent(), unchangedMs: unchangedMs() };
      await api('sendAnswers', { params: { reviewId }, body: { of, sheetId, ...times } });
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
    if (missing === undefined) void sendNow();
    else {
      toFirstOpen();
      toasts.noted(missing);
    }
  };
  return { sending, send };
};
