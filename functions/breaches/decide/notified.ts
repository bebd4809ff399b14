import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { dayInCopenhagen, endOfDay } from '#shared/time/copenhagen.ts';
import type { Moment } from '#shared/time/moment.ts';
import { keepText } from '../../cases/change.ts';
import type { Locked } from '../../subject/subject.ts';
import { readMoment } from './read-moment.ts';

/**
 * When the authority was notified. A day without a time of day counts as its last instant: that it was early enough
 * cannot be known.
 * @param aware when the case was known; a notification cannot come before it
 * @throws Refusal those of readMoment; `notified-before-aware`
 */
export const notifiedAt = (notified: Moment, aware: Date, now: Date): Date => {
  const { at, estimated } = readMoment('notified', notified, now);
  const midnight = endOfDay(dayInCopenhagen(at));
  const latest = estimated && midnight < now ? midnight : estimated ? now : at;
  if (latest < aware) {
    throw new Refusal('notified-before-aware', { fields: [{ field: 'notified', code: 'notified-before-aware' }] });
  }
  return latest;
};

/** Late without a reason: Art. 33(1) asks for the reasons for the delay. */
export const lateNeedsReason = (): Refusal =>
  new Refusal('late-needs-reason', { fields: [{ field: 'lateReason', code: 'missing' }] });

/** Keeps the authority's number as a text of the case: the log holds no free text, and an earlier number must stay. */
export const keepNumber = async (locked: Locked, caller: Caller, number: string | null) =>
  number === null ? null : keepText(locked, caller, 'authority-reference', number);
