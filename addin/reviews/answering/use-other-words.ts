import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { useTimes } from '../../texts/times.ts';
import type { Line, Shown } from './answer-keeper.ts';

/** What another answered while this page was open, in words. */
export const useOtherWords = ({ others }: Shown) => {
  const t = useTexts(answering);
  const times = useTimes();
  return ({ lineId }: Line): string | undefined => {
    const other = others.get(lineId);
    if (!other?.answer || !other.by || !other.at) return undefined;
    return t.otherAnswer(other.by.name, t[other.answer], times.time(other.at));
  };
};
