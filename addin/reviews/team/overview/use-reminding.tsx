import { AlertRegular } from '@fluentui/react-icons/svg/alert';
import type { SheetProgress } from '#shared/reviews/views.ts';
import type { CallFailed } from '../../../api.ts';
import { useNow } from '../../../look/clock.ts';
import type { Primary } from '../../../look/frame/action.ts';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { useTimes } from '../../../texts/times.ts';
import { useChange } from '../../../use-api.ts';

type Reminding = {
  /** Reminds all who have not finished; afterwards it says when that was. */
  readonly primary: Primary | undefined;
  readonly remind: (sheetIds: readonly string[]) => void;
  readonly error: CallFailed | null;
};

/** Reminds those who have not finished, each at most once a day; it is said how many were. */
export const useReminding = (reviewId: string, sheets: readonly SheetProgress[]): Reminding => {
  const t = useTexts(overview);
  const times = useTimes();
  const toasts = useToasts();
  const today = dayOf(useNow(60_000));
  const { mutate, isPending, error } = useChange('remindReviewers', ['readReview']);
  const remind = (sheetIds: readonly string[]) => {
    if (isPending) return;
    mutate(
      { params: { reviewId }, body: { sheetIds: [...sheetIds] } },
      { onSuccess: ({ reminded }) => toasts.done(t.done(reminded.length)) },
    );
  };
  const all = sheets.flatMap(({ sheetId, canBeReminded }) => (canBeReminded ? [sheetId] : []));
  const told = sheets.flatMap(({ sentOn, reminders, toldAt }) => (!sentOn && reminders > 0 && toldAt ? [toldAt] : []));
  const lastToday = told
    .filter((at) => dayOf(new Date(at)) === today)
    .sort()
    .at(-1);
  const icon = <AlertRegular />;
  const primary: Primary | undefined =
    all.length > 0
      ? { name: t.remindAll(all.length), icon, busy: isPending, onPress: () => remind(all) }
      : lastToday
        ? { name: t.reminded(times.time(lastToday)), icon, disabled: true, onPress: () => undefined }
        : undefined;
  return { primary, remind, error };
};
