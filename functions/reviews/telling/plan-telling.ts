import { workingDayOnOrAfter } from '#shared/deadlines/working-days.ts';
import { reviewReminders } from '#shared/reviews/reminders.ts';
import { copenhagenTime, dayInCopenhagen, endOfDay } from '#shared/time/copenhagen.ts';
import type { SubjectRef } from '../../database/subject-kind.ts';
import type { Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import { closedDaysOf } from '../closed-days.ts';
import type { sheetMessages } from '../messages.ts';
import { planOf } from '../plans/plan-row.ts';

/** When people are at work, and the day is before them. */
const remindedAt = '09:00';

/** By then the review has ended (timers/timers.ts). Milliseconds after its last day. */
const afterEnd = 90 * 60_000;

type Of = SubjectRef & { readonly reviewId: string };

/**
 * Plans what the reviewer of a sheet is told: at once that it waits, in the feed and on a card; on the plan's days that it
 * still does; and on the first working day after the end, with the reviewer's manager, that it was not sent.
 */
export const planTelling = async (tx: Tx, { reviewId, ...sheet }: Of, parts: Pick<Parts, 'now' | 'newId'>) => {
  const { tenantId } = sheet;
  const { plan, starts, ends } = await tx
    .selectFrom('reviews')
    .select(['plan', 'starts', 'ends'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  const closed = await closedDaysOf(tx, tenantId);
  const after = endOfDay(ends);
  const about = { ...sheet, now: parts.now(), newId: parts.newId };
  await planMessages<typeof sheetMessages>(tx, about, [
    { kind: 'ask-reviewer' },
    { kind: 'card' },
    ...reviewReminders({ start: starts, end: ends }, planOf(plan).reminderDays, closed)
      .filter(({ day }) => day > dayInCopenhagen(about.now))
      .map(({ day }) => ({ kind: 'remind-reviewer' as const, due: copenhagenTime(day, remindedAt) })),
    { kind: 'card', due: new Date(after.getTime() + afterEnd) },
    { kind: 'escalate', due: copenhagenTime(workingDayOnOrAfter(dayInCopenhagen(after), closed), remindedAt) },
  ]);
};
