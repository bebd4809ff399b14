import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { useNow } from '../../../look/clock.ts';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useTimes } from '../../../texts/times.ts';

/** What was asked of somebody: when, when again, and whom it proposes; none where nobody was asked. */
export const useTaskWords = (): ((gap: DataGap) => readonly string[]) => {
  const t = useTexts(quality);
  const times = useTimes();
  const now = useNow(60_000);
  const day = (instant: string) => times.dayBrief(dayOf(new Date(instant)), now);
  return ({ task }) => {
    if (!task) return [];
    const { madeAt, chasedAt, names } = task;
    return [chasedAt ? t.chased(day(chasedAt)) : t.sent(day(madeAt)), ...(names ? [t.proposed(names.name)] : [])];
  };
};
