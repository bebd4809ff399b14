import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { type GapToMend, isMendable, mostGapTasks } from '#shared/reviews/gap-tasks.ts';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useChange } from '../../../use-api.ts';

/** A gap that somebody can be asked to mend and has not been. */
export const toMend = ({ kind, about, task }: DataGap): GapToMend | null =>
  about && !task && isMendable(kind) ? { kind, aboutId: about.id } : null;

/** Asks HR or IT support to mend what lacks, and says how much was sent. */
export const useSendingTasks = (reviewId: string) => {
  const t = useTexts(quality);
  const toasts = useToasts();
  const { mutate, isPending, error } = useChange('sendGapTasks', ['listDataGaps']);
  const send = (gaps: readonly GapToMend[], onDone = () => toasts.done(t.done(gaps.length))) => {
    if (isPending || gaps.length === 0) return;
    mutate({ params: { reviewId }, body: { gaps: gaps.slice(0, mostGapTasks) } }, { onSuccess: onDone });
  };
  return { send, isPending, error };
};
