import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CallFailed } from '../../../api.ts';
import { useToasts } from '../../../look/toasts/toasts.ts';
import * as desk from '../../../texts/desk.ts';
import { useTexts } from '../../../texts/language.ts';
import * as handing from '../../../texts/reviews/handing.ts';
import { useApi } from '../../../use-api.ts';
import type { answerKeeper } from '../answer-keeper.ts';
import type { Sheet } from '../sheet.ts';
import type { ToHand } from './HandOver.tsx';

type Keeper = ReturnType<typeof answerKeeper>;

/** Hands lines over, and takes them back; both after what was answered before has been saved. */
export const useHanding = ({ reviewId }: Sheet, keeper: Keeper) => {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const t = useTexts(handing);
  const { failures } = useTexts(desk);
  const [asked, setAsked] = useState<ToHand>();
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ['listMyLines'] });
    void queries.invalidateQueries({ queryKey: ['readCounts'] });
  };
  const failed = (error: unknown) => {
    const { problem, kind } = error instanceof CallFailed ? error : new CallFailed('broken');
    toasts.failed(problem?.detail ?? (kind === 'offline' ? t.offline : failures[kind].body));
  };
  const takeBack = async (lineIds: readonly string[]) => {
    try {
      const { back } = await api('takeBackLines', { params: { reviewId }, body: { lineIds: [...lineIds] } });
      toasts.done(back.length === lineIds.length ? t.takenBack : t.someAnswered(lineIds.length - back.length));
    } catch (error) {
      failed(error);
    }
    await refresh();
  };
  const handOver = async (lineIds: readonly string[], to: { personId: string | null; name: string }) => {
    try {
      if (!(await keeper.flush())) throw new CallFailed('offline');
      const lines = lineIds.map((lineId) => ({ lineId, version: keeper.versionOf(lineId) }));
      const { handed, stay } = await api('handOverLines', { params: { reviewId }, body: { lines, to: to.personId } });
      const ids = handed.map(({ lineId }) => lineId);
      const undo = () => void takeBack(ids);
      if (ids.length > 0) keeper.remember(undo);
      const name = to.personId === null ? '' : to.name;
      if (stay.length > 0) toasts.failed(t.stayed(stay.length));
      else toasts.done(t.handed(ids.length, name), () => void keeper.undo());
    } catch (error) {
      failed(error);
    }
    await refresh();
  };
  return { asked, ask: setAsked, close: () => setAsked(undefined), handOver, takeBack };
};
