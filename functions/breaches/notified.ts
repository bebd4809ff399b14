import type { Moment } from '#shared/breaches/moment.ts';
import type { Caller } from '#shared/people/caller.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { dayInCopenhagen, endOfDay } from '#shared/time/copenhagen.ts';
import { keepText, type Open } from './change.ts';
import { readMoment } from './read-moment.ts';

/**
 * When the authority was notified. Of a day without time of day nobody knows that it was early enough: what counts is the
 * latest it can have been.
 * @throws Refusal those of readMoment
 */
export const notifiedAt = (notified: Moment, now: Date): Date => {
  const { at, estimated } = readMoment('notified', notified, now);
  if (!estimated) return at;
  const midnight = endOfDay(dayInCopenhagen(at));
  return midnight < now ? midnight : now;
};

/** Late without a word why: Art. 33(1) wants the reasons for the delay. */
export const lateNeedsReason = (): Refusal =>
  new Refusal('late-needs-reason', { fields: [{ field: 'lateReason', code: 'missing' }] });

/** Keeps the authority's number as a text of the case: the log holds no free text, and an earlier number must stay. */
export const keepNumber = async (open: Open, caller: Caller, number: string | null) =>
  number === null ? null : keepText(open, caller, 'authority-reference', number);
