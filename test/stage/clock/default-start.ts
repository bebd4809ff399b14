import { danishHolidays } from '#shared/deadlines/danish-holidays.ts';
import { Temporal } from '#shared/time/temporal.ts';

/** The latest Monday 09:00 in Copenhagen, at or before `now`, that is no public holiday: the desk's week begins. */
export function defaultStart(now: Date): Date {
  const local = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO('Europe/Copenhagen');
  let day = local.toPlainDate();
  for (;;) {
    const morning = day.toZonedDateTime({ timeZone: 'Europe/Copenhagen', plainTime: '09:00' });
    const passed = morning.epochMilliseconds <= now.getTime();
    if (day.dayOfWeek === 1 && passed && !isHoliday(day)) return new Date(morning.epochMilliseconds);
    day = day.subtract({ days: 1 });
  }
}

function isHoliday(day: Temporal.PlainDate): boolean {
  return danishHolidays(day.year).some(({ date }) => date === day.toString());
}
