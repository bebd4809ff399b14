import { Temporal } from '../time/temporal.ts';
import { isWorkingDay } from './working-days.ts';

/**
 * The last day (`YYYY-MM-DD`, to its end in Copenhagen) on which a question asked on `asked` (`YYYY-MM-DD`) is answered in
 * time: so many working days after it, the day itself not counted. The municipality's own promise, by its settings; no law
 * sets it. `closedDays` are days the team is off besides holidays, as isWorkingDay takes them.
 */
export const answerQuestionBy = (asked: string, days: number, closedDays: readonly string[] = []): string =>
  workingDaysFrom(asked, days, closedDays);

/** The working day that is so many before a day (`YYYY-MM-DD`). */
export const workingDaysBefore = (day: string, days: number, closedDays: readonly string[] = []): string =>
  workingDaysFrom(day, -days, closedDays);

const workingDaysFrom = (day: string, days: number, closedDays: readonly string[]): string => {
  let date = Temporal.PlainDate.from(day);
  // Settings may close every day of a year: then the days of the calendar count.
  for (let left = Math.abs(days), tries = 0; left > 0; tries++) {
    date = date.add({ days: Math.sign(days) });
    if (tries >= 366 || isWorkingDay(date.toString(), closedDays)) left--;
  }
  return date.toString();
};
