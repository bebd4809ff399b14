import { remembered } from './remembered.ts';
import { Temporal } from './temporal.ts';

/** Denmark has one zone. Days of law and opening hours are read in it; instants are stored in UTC. */
export const copenhagen = 'Europe/Copenhagen';

/** An instant as it reads on a clock in Copenhagen. Refuses an Invalid Date with a RangeError. */
export const atCopenhagen = (at: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(copenhagen);

/** The day (`YYYY-MM-DD`) an instant falls on in Copenhagen: 14 January 23:30Z is 15 January. */
export const dayInCopenhagen = (at: Date): string => atCopenhagen(at).toPlainDate().toString();

/** The clock reading of an instant in Copenhagen, `YYYY-MM-DDTHH:MM`, as date pickers take it; seconds are cut. */
export const localInCopenhagen = (at: Date): string =>
  atCopenhagen(at).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** The instant a day (`YYYY-MM-DD`) begins in Copenhagen. Refuses what is no date with a RangeError. */
export const startOfDay = (day: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(copenhagen).epochMilliseconds);

/**
 * The instant at which clocks in Copenhagen show `time` (`HH:MM`) on `day` (`YYYY-MM-DD`). A reading the spring change
 * skips is moved forward by the hour; of a reading the autumn change doubles, the first is taken.
 */
export const copenhagenTime = (day: string, time: string): Date => new Date(instantOf(`${day}T${time}`));

const instantOf = remembered(
  (reading: string) => Temporal.PlainDateTime.from(reading).toZonedDateTime(copenhagen).epochMilliseconds,
);

/** The last instant (exclusive end: the next midnight) belonging to a day of law such as an Art. 12 due date. */
export const endOfDay = (day: string): Date => startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString());
