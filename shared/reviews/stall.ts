import { isWorkingDay } from '../deadlines/working-days.ts';
import { Temporal } from '../time/temporal.ts';

/** Working days without an answer, and reminders without a look, after which a reviewer is stuck. */
const patience = { workingDays: 5, reminders: 2 } as const;

/** How far a reviewer is with a sheet that was not sent. Days are `YYYY-MM-DD` in Copenhagen. */
export type Progress = {
  /** False where the account is closed or gone and nobody answers in the reviewer's place. */
  readonly hasReviewer: boolean;
  /** When the reviewer left, where the directory says so. */
  readonly leftOn: string | null;
  readonly seenOn: string | null;
  /** When a line was last answered. */
  readonly touchedOn: string | null;
  readonly reminders: number;
};

/** Why a reviewer goes no further. */
export type Stall =
  | { readonly because: 'nobody'; readonly leftOn: string | null }
  | { readonly because: 'untouched'; readonly since: string }
  | { readonly because: 'not-opened'; readonly reminders: number };

/** Whether a reviewer is stuck, and why; null while all is well. */
export const stallOf = (
  { hasReviewer, leftOn, seenOn, touchedOn, reminders }: Progress,
  today: string,
  closedDays: readonly string[] = [],
): Stall | null => {
  if (!hasReviewer) return { because: 'nobody', leftOn };
  if (seenOn === null && touchedOn === null)
    return reminders >= patience.reminders ? { because: 'not-opened', reminders } : null;
  const since = [seenOn ?? '', touchedOn ?? ''].sort().at(-1) ?? today;
  return workingDaysAfter(since, today, closedDays) >= patience.workingDays ? { because: 'untouched', since } : null;
};

/** How many working days have begun since a day, that day not counted; no more than are asked for. */
const workingDaysAfter = (day: string, today: string, closedDays: readonly string[]): number => {
  let count = 0;
  for (let at = Temporal.PlainDate.from(day).add({ days: 1 }); at.toString() <= today; at = at.add({ days: 1 })) {
    if (isWorkingDay(at.toString(), closedDays)) count += 1;
    if (count >= patience.workingDays) break;
  }
  return count;
};
