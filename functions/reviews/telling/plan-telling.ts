import { reviewReminders } from '#shared/reviews/reminders.ts';
import { copenhagenTime } from '#shared/time/copenhagen.ts';
import type { SubjectRef } from '../../database/subject-kind.ts';
import type { Tx } from '../../database/transaction.ts';
import { planMessages } from '../../outbox/plan-messages.ts';
import type { Parts } from '../../parts.ts';
import { closedDaysOf } from '../closed-days.ts';
import type { sheetMessages } from '../messages.ts';
import { planOf } from '../plans/plan-row.ts';

/** When people are at work, and the day is before them. */
const remindedAt = '09:00';

type Of = SubjectRef & { readonly reviewId: string };

/** Plans what the reviewer of a sheet is told: at once that it waits, and on the plan's days that it still does. */
export const planTelling = async (tx: Tx, { reviewId, ...sheet }: Of, parts: Pick<Parts, 'now' | 'newId'>) => {
  const { tenantId } = sheet;
  const review = await tx
    .selectFrom('reviews')
    .select(['plan', 'starts', 'ends'])
    .where('tenant_id', '=', tenantId)
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  const closed = await closedDaysOf(tx, tenantId);
  const round = { start: review.starts, end: review.ends };
  const about = { ...sheet, now: parts.now(), newId: parts.newId };
  await planMessages<typeof sheetMessages>(tx, about, [
    { kind: 'ask-reviewer' },
    ...reviewReminders(round, planOf(review.plan).reminderDays, closed).map(({ day }) => ({
      kind: 'remind-reviewer' as const,
      due: copenhagenTime(day, remindedAt),
    })),
  ]);
};
