import { Temporal } from '../time/temporal.ts';

/** So many days before a policy is due its reader is reminded; afterwards once a week. */
const daysBefore: readonly number[] = [7, 1];
const daysInWeek = 7;

/** Whether a reader is reminded today of what is due on a day: a week before, the day before, the day after, and then each week. */
export const isRemindedOn = (today: string, due: string): boolean => {
  const left = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(due)).days;
  return daysBefore.includes(left) || (left < 0 && (-left - 1) % daysInWeek === 0);
};
