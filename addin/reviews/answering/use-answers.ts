import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { CallFailed } from '../../api.ts';
import { useClock } from '../../look/clock.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as desk from '../../texts/desk.ts';
import { useTexts } from '../../texts/language.ts';
import { useApi } from '../../use-api.ts';
import { answerKeeper, type Line } from './answer-keeper.ts';

const forLater: readonly string[] = ['offline', 'busy', 'broken', 'signed-out'];

/** The answers of one sheet, saved as they are given. */
export const useAnswers = (reviewId: string, lines: readonly Line[], spent: () => number) => {
  const api = useApi();
  const clock = useClock();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { failures } = useTexts(desk);
  const [keeper] = useState(() =>
    answerKeeper(lines, {
      put: async (decisions) => {
        const saved = await api('decideLines', { params: { reviewId }, body: { decisions, spentMs: spent() } });
        void queries.invalidateQueries({ queryKey: ['readCounts'] });
        return saved;
      },
      now: clock,
      isForLater: (error) => error instanceof CallFailed && forLater.includes(error.kind),
      onRefused: (error) => {
        const failed = error instanceof CallFailed ? error : new CallFailed('broken');
        toasts.failed(failed.problem?.detail ?? failures[failed.kind].body);
      },
    }),
  );
  useEffect(() => keeper.merge(lines), [keeper, lines]);
  useEffect(
    () => () => {
      keeper.leave();
      void queries.invalidateQueries({ queryKey: ['listMyLines'] });
    },
    [keeper, queries],
  );
  const shown = useSyncExternalStore(keeper.subscribe, keeper.shown);
  return { keeper, shown };
};
