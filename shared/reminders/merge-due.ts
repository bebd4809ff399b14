import type { Reminder, ReminderStep } from './plan.ts';

export type DueReminders = {
  /** The one to send now, if any. */
  send: Reminder | undefined;
  /** Those a stronger one, now or earlier, has said: mark them merged and send nothing. */
  merged: Reminder[];
};

/**
 * Of all reminders of one case that are due at `now` and were not sent, only the strongest is sent: after a night's
 * outage four cards about one case would hide what matters. What is weaker than something already sent is merged too.
 * `plan` is in rising order, as planReminders gives it.
 */
export const mergeDue = (plan: readonly Reminder[], now: Date, alreadySent: readonly ReminderStep[]): DueReminders => {
  const strongestSent = plan.findLastIndex(({ hours }) => alreadySent.includes(hours));
  const open = plan.filter(({ hours, at }) => at <= now && !alreadySent.includes(hours));
  const strongest = open.at(-1);
  const send = strongest !== undefined && plan.indexOf(strongest) > strongestSent ? strongest : undefined;
  return { send, merged: open.filter((reminder) => reminder !== send) };
};
