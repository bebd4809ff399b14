import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useMeanwhile } from './use-meanwhile.ts';

export type GapWords = Readonly<Record<'what' | 'lines' | 'meanwhile' | 'fix' | 'who', string>>;

/** A gap in words, as the lane and its file say it. */
export const useGapWords = (): ((gap: DataGap) => GapWords) => {
  const t = useTexts(quality);
  const language = useLanguage();
  const meanwhileOf = useMeanwhile();
  return (gap) => {
    const { what, fix, who } = t.gaps[gap.kind];
    const unknown = gap.count > 0 ? t.unknown : t.everyone;
    return {
      what: what(gap.about?.name ?? '', gap.count),
      lines: gap.lines !== null ? t.lines(gap.lines.toLocaleString(language)) : unknown,
      meanwhile: meanwhileOf(gap),
      ...{ fix, who },
    };
  };
};
