import { planReminders, type ReminderSettings } from '#shared/reminders/plan.ts';
import type { Planned } from '../outbox/telling.ts';

/**
 * The reminders of the 72 hours as rows to write, from the moment of awareness. What should have been said before `now`
 * is due at once; at delivery only the strongest of those is said.
 */
export const planClock = (aware: Date, settings: ReminderSettings, now: Date): Planned[] =>
  planReminders(aware, settings).map(({ hours, nominal, at }) => ({
    kind: 'reminder',
    hours,
    nominal: nominal.toISOString(),
    due: at > now ? at : now,
  }));
