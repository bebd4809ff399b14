import type { SheetProgress } from '#shared/reviews/views.ts';
import type { CallFailed } from '../../../api.ts';
import { useNow } from '../../../look/clock.ts';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { useChange } from '../../../use-api.ts';

export type Reminding = {
  /** Whom one press would remind. */
  readonly sheetIds: readonly string[];
  /** When those who have not finished were last reminded today; undefined where they were not. */
  readonly lastToday: string | undefined;
  readonly remind: (sheetIds: readonly string[]) => void;
  readonly isPending: boolean;
  readonly error: CallFailed | null;
};

/** Reminds those who have not finished; afterwards it is said how many were. */
export const useReminding = (reviewId: string, sheets: readonly SheetProgress[]): Reminding => {
  const t = useTexts(overview);
  const toasts = useToasts();
  const change = useChange('remindReviewers', ['readReview']);
  const today = dayOf(useNow(60_000));
  const told = sheets.flatMap(({ sentOn, reminders, toldAt }) => (!sentOn && reminders > 0 && toldAt ? [toldAt] : []));
  return {
    sheetIds: sheets.flatMap(({ sheetId, canBeReminded }) => (canBeReminded ? [sheetId] : [])),
    lastToday: told
      .filter((at) => dayOf(new Date(at)) === today)
      .sort()
      .at(-1),
    remind: (sheetIds) => {
      if (change.isPending) return;
      change.mutate(
        { params: { reviewId }, body: { sheetIds: [...sheetIds] } },
        { onSuccess: ({ reminded }) => toasts.done(t.done(reminded.length)) },
      );
    },
    isPending: change.isPending,
    error: change.error,
  };
};
