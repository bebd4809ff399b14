import type { Reminder, ReminderStep } from './reminder-step.ts';

export type DueReminders = {
  /** The one to send now, if any. */
  send: Reminder | undefined;
  /** Those covered by a stronger one, sent now, earlier or soon: mark them merged and do not send them. */
  merged: Reminder[];
};

const minute = 60_000;
const hour = 60 * minute;
/**
 * Two reminders closer than this are not both news. Milliseconds. Less than the quarter of an hour a municipality may set
 * between two.
 */
const shortest = 10 * minute;
/** A reminder moved ahead of time off work covers another so shortly before it. Milliseconds. */
const beforeFreeTime = hour;

/**
 * Of all reminders of one case that are due at `now` and were not sent, only the strongest is sent: after a night's
 * outage four cards about one case would hide what matters. One weaker than a reminder already sent is merged too, and so
 * is one that a stronger one would repeat shortly: that one is then sent, at its own time, always before the deadline.
 * The run-out replaces no other: the last reminder must be sent before it. `plan` is in rising order, as the subject
 * gives it; `deadline` is that of the case.
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

// A reminder gives the time left in whole hours, rounded up, and under an hour in minutes.
const saysTheSame = (left: number, then: number): boolean =>
  then >= hour && Math.ceil(left / hour) === Math.ceil(then / hour);
