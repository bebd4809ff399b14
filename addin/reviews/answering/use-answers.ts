import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { CallFailed } from '../../api.ts';
import { useClock } from '../../look/clock.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as desk from '../../texts/desk.ts';
import { useTexts } from '../../texts/language.ts';
import { useApi } from '../../use-api.ts';
import { answerKeeper, type Trouble } from './answer-keeper.ts';
import type { Sheet } from './sheet.ts';
import { keeperFor } from './unsaved/keeper-for.ts';

const troubles: Partial<Record<CallFailed['kind'], Trouble>> = {
  offline: 'offline',
  busy: 'no-answer',
  broken: 'no-answer',
  'signed-out': 'no-answer',
};

/** The answers of one sheet, saved as they are given. */
export const useAnswers = ({ sheetId, reviewId, lines }: Sheet, spent: () => number) => {
  const api = useApi();
  const clock = useClock();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { failures } = useTexts(desk);
  const [keeper] = useState(() =>
    keeperFor(queries, sheetId, () =>
      answerKeeper(lines, {
        put: async (decisions) => {
          const body = { decisions, spentMs: spent() };
          const saved = await api('decideLines', { params: { reviewId }, body, outlivesWindow: true });
          void queries.invalidateQueries({ queryKey: ['readCounts'] });
          return saved;
        },
        now: clock,
        troubleOf: (error) => (error instanceof CallFailed ? troubles[error.kind] : undefined),
        onRefused: (error) => {
          const failed = error instanceof CallFailed ? error : new CallFailed('broken');
          toasts.failed(failed.problem?.detail ?? failures[failed.kind].body);
          // It may have been sent by another, or have ended.
          void queries.invalidateQueries({ queryKey: ['listMyLines'] });
        },
      }),
    ),
  );
  useEffect(() => keeper.merge(lines), [keeper, lines]);
  useEffect(() => {
    const tryNow = () => void keeper.flush();
    window.addEventListener('online', tryNow);
    return () => {
      window.removeEventListener('online', tryNow);
      keeper.leave();
      void queries.invalidateQueries({ queryKey: ['listMyLines'] });
    };
  }, [keeper, queries]);
  const shown = useSyncExternalStore(keeper.subscribe, keeper.shown);
  return { keeper, shown };
};
