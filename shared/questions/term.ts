import { answerQuestionBy, workingDaysBefore } from '../deadlines/answer-question-by.ts';
import { answerRequestBy } from '../deadlines/answer-request-by.ts';
import { isWorkingDay } from '../deadlines/working-days.ts';
import type { Reminder, ReminderStep } from '../reminders/reminder-step.ts';
import type { DeskSettings } from '../settings/desk-settings.ts';
import { copenhagenTime, dayInCopenhagen, endOfDay, startOfDay } from '../time/copenhagen.ts';
import type { QuestionTopic } from './topics.ts';

/** Until when a question is answered. `daysOff`: days of the term that are no working days, besides Saturdays and Sundays. */
export type Term = { readonly askedAt: Date; readonly answerBy: string; readonly daysOff: readonly string[] };

type Settings = Pick<DeskSettings, 'answerQuestionDays' | 'workingTime'>;

/**
 * The term of a question that was asked, or asked again, at `askedAt`: working days by the municipality's own setting; of a
 * citizen's request one month from the day it was received (GDPR Art. 12(3)).
 * @param received the day (`YYYY-MM-DD`) a request was received; the day it was asked where that is not said
 */
export const termOf = (
  topic: QuestionTopic,
  askedAt: Date,
  settings: Settings,
  received = dayInCopenhagen(askedAt),
): Term => {
  const { closedDays, closedEveryYear } = settings.workingTime;
  const closed = [...closedDays, ...closedEveryYear];
  const asked = dayInCopenhagen(askedAt);
  const answerBy =
    topic === 'subject-request'
      ? answerRequestBy(received)
      : answerQuestionBy(asked, settings.answerQuestionDays, closed);
  return { askedAt, answerBy, daysOff: daysOffBetween(asked, answerBy, closed) };
};

const day = 24 * 3_600_000;

const daysOffBetween = (from: string, to: string, closed: readonly string[]): string[] => {
  const days = Math.max(0, Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / day));
  return Array.from({ length: days }, (_, at) =>
    dayInCopenhagen(new Date(startOfDay(from).getTime() + (at + 1.5) * day)),
  ).filter((one) => isWorkingDay(one) !== isWorkingDay(one, closed) || isHolidayInWeek(one));
};

const isHolidayInWeek = (one: string): boolean => !isWorkingDay(one) && !isWeekend(one);
const isWeekend = (one: string): boolean => [0, 6].includes(new Date(`${one}T12:00:00Z`).getUTCDay());

/** The instant a question is overdue: the end of its last day. */
export const questionDue = ({ answerBy }: Pick<Term, 'answerBy'>): Date => endOfDay(answerBy);

/** On how many working days before the last one a reminder comes. */
const remindedBefore = [10, 5, 2, 1, 0] as const;
const [earliest] = remindedBefore;

/** The instant of a reminder: nine in the morning, so many working days before the last day; at `run-out` the end of that. */
export const reminderInstant = (term: Term, step: ReminderStep): Date =>
  step === 'run-out'
    ? questionDue(term)
    : copenhagenTime(workingDaysBefore(term.answerBy, earliest - step, term.daysOff), '09:00');

/** The reminders of a question in rising strength, the run-out last; none from before it was asked. */
export const questionReminders = (term: Term): Reminder[] =>
  [...remindedBefore.map((days) => earliest - days), 'run-out' as const]
    .map((step) => ({ step, nominal: reminderInstant(term, step) }))
    .filter(({ nominal }) => nominal > term.askedAt)
    .map((one) => ({ ...one, at: one.nominal }));
