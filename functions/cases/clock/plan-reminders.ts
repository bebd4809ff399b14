import type { Reminder } from '#shared/reminders/reminder.ts';
import type { Planned } from '../../outbox/messages.ts';

/**
 * The reminders of a running clock as rows to write. What should have been said before `now` is due at once; at delivery only
 * the strongest of those is said.
 */
export const planReminders = (reminders: readonly Reminder[], now: Date): Planned[] =>
  reminders.map(({ step, nominal, at }) => ({
    kind: 'reminder',
    step,
    nominal: nominal.toISOString(),
    due: at > now ? at : now,
  }));
