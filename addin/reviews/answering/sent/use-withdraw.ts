import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CallFailed } from '../../../api.ts';
import { useToasts } from '../../../look/toasts/toasts.ts';
import * as desk from '../../../texts/desk.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/sent.ts';
import { useApi } from '../../../use-api.ts';

/** Keeps an access after all whose removal has not begun, and says whether it was in time. */
export const useWithdraw = (reviewId: string) => {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const t = useTexts(texts).undo;
  const { failures } = useTexts(desk);
  const [busy, setBusy] = useState(false);
  const withdraw = async (lineId: string, name: string) => {
    setBusy(true);
    try {
      const { late } = await api('withdrawRefusals', { params: { reviewId }, body: { lineIds: [lineId] } });
      if (late.length > 0) toasts.failed(t.late);
      else toasts.done(t.done(name));
    } catch (error) {
      const { problem, kind } = error instanceof CallFailed ? error : new CallFailed('broken');
      toasts.failed(problem?.detail ?? failures[kind].body);
    }
    for (const route of ['listMyLines', 'listReviews', 'readReview'])
      await queries.invalidateQueries({ queryKey: [route] });
    setBusy(false);
  };
  return { busy, withdraw: (lineId: string, name: string) => void withdraw(lineId, name) };
};
