import { dayInCopenhagen } from '../time/copenhagen.ts';
import { Temporal } from '../time/temporal.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts';

/**
 * The last day (`YYYY-MM-DD`, to its end in Copenhagen) on which a data subject's request may be answered: the same
 * day-number one month after receipt, three when extended; the month's last day if it has no such number; and off a
 * Saturday, Sunday or statutory holiday to the next working day. Clamp and move happen once, at the end. `received` is a
 * day in Copenhagen, or the instant of a mail with its offset. Refuses any other value with a RangeError. Source: GDPR
 * art. 12(3); Reg. 1182/71 art. 3(1), 3(2)(c) and 3(4); CJEU C-171/03 Toeters and Verberk.
 */
export const answerRequestBy = (received: string, extended = false): string =>
  workingDayOnOrAfter(nominalLastDay(received, extended));

/** The last working day not after the nominal end: the target, so that no answer falls on a day off. */
export const aimToAnswerBy = (received: string, extended = false): string =>
  workingDayOnOrBefore(nominalLastDay(received, extended));

/** The last day to inform the person, with reasons, of an extension (art. 12(3), third sentence). */
export const tellOfExtensionBy = (received: string): string => answerRequestBy(received);

const nominalLastDay = (received: string, extended: boolean): string =>
  receiptDay(received)
    .add({ months: extended ? 3 : 1 }, { overflow: 'constrain' })
    .toString();

const receiptDay = (received: string): Temporal.PlainDate => {
  if (/^\d{4}-\d\d-\d\d$/.test(received)) return Temporal.PlainDate.from(received, { overflow: 'reject' });
  if (/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(received)) {
    return Temporal.PlainDate.from(dayInCopenhagen(new Date(Temporal.Instant.from(received).epochMilliseconds)));
  }
  throw new RangeError('The day of receipt is not a date (YYYY-MM-DD).');
};
