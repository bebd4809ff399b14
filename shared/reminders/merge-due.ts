import type { Reminder, ReminderStep } from './reminder.ts';

export type DueReminders = {
  /** The one to send now, if any. */
  send: Reminder | undefined;
  /** Those a stronger one, now, earlier or about to come, says: mark them merged and send nothing. */
  merged: Reminder[];
};

const minute = 60_000;
const hour = 60 * minute;
/** Closer than this no two reminders are news. Less than the quarter of an hour a municipality may set between two. */
const shortest = 10 * minute;
/** One that comes ahead of its time, before nobody is at work, says all that another so shortly before it would say. */
const beforeFreeTime = hour;

/**
 * Of all reminders of one case that are due at `now` and were not sent, only the strongest is sent: after a night's
 * outage four cards about one case would hide what matters. What is weaker than something already sent is merged too, and
 * so is what a stronger one would repeat shortly: that one then says it, at its own time, always before the deadline. The
 * running out of the time takes no other's place: until then the last reminder must have been said.
 * `plan` is in rising order, as the subject gives it; `deadline` is that of the case.
 */
export const mergeDue = (
  plan: readonly Reminder[],
  now: Date,
  alreadySent: readonly ReminderStep[],
  deadline: Date,
): DueReminders => {
  const strongestSent = plan.findLastIndex(({ step }) => alreadySent.includes(step));
  const open = plan.filter(({ step, at }) => at <= now && !alreadySent.includes(step));
  const strongest = open.at(-1);
  const index = strongest === undefined ? -1 : plan.indexOf(strongest);
  const isNews = index > strongestSent && !plan.slice(index + 1).some((next) => isRepeatedBy(next, now, deadline));
  const send = isNews ? strongest : undefined;
  return { send, merged: open.filter((reminder) => reminder !== send) };
};

const isRepeatedBy = ({ step, nominal, at }: Reminder, now: Date, deadline: Date): boolean => {
  if (step === 'run-out' || at >= deadline) return false;
  const away = at.getTime() - now.getTime();
  const left = deadline.getTime() - now.getTime();
  const isAhead = nominal.getTime() - at.getTime() > minute;
  // In the last hour a late one waits for no other.
  const close = left > hour ? shortest : 0;
  return away < (isAhead ? beforeFreeTime : close) || saysTheSame(left, left - away);
};

// What is left is said in whole hours, rounded up, and under an hour in minutes.
const saysTheSame = (left: number, then: number): boolean =>
  then >= hour && Math.ceil(left / hour) === Math.ceil(then / hour);
