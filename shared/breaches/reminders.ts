import { notifyAuthorityBy } from '../deadlines/notify-authority-by.ts';
import { openingsBetween } from '../deadlines/working-time.ts';
import type { Reminder } from '../reminders/reminder-step.ts';
import { type DeskSettings, deskSettings } from '../settings/desk-settings.ts';

export type ReminderSettings = Pick<DeskSettings, 'reminderHours' | 'workingTime' | 'minutesBeforeClosing'>;

const hour = 3_600_000;

/**
 * The reminders of a breach that became known at `aware`, each by the hours after it, in rising strength, the run-out last. What falls outside working
 * time is said earlier: `minutesBeforeClosing` before the last working day ends, so that what runs out on Sunday is heard
 * on Friday while people are still there. When no working moment lies between awareness and then it is said at once. A moved
 * step may so come before a weaker one that lies in Friday's last hour; mergeDue then drops the weaker, and one that lies
 * shortly before it.
 * The running out itself keeps its own instant (art. 33(1)): said early it would not be true.
 * Steps at or past the deadline are left out. Refuses an Invalid Date with a RangeError.
 */
export const breachReminders = (aware: Date, settings: ReminderSettings = deskSettings.parse({})): Reminder[] => {
  const due = notifyAuthorityBy(aware);
  const steps = [...settings.reminderHours].sort((a, b) => a - b);
  const plan: Reminder[] = steps
    .map((hours) => ({ step: hours, nominal: new Date(aware.getTime() + hours * hour) }))
    .filter(({ nominal }) => nominal < due)
    .map(({ step, nominal }) => ({ step, nominal, at: sayable(aware, nominal, settings) }));
  return [...plan, { step: 'run-out', nominal: due, at: due }];
};

const sayable = (aware: Date, nominal: Date, { workingTime, minutesBeforeClosing }: ReminderSettings): Date => {
  const last = openingsBetween(aware, nominal, workingTime).at(-1);
  if (last === undefined) return aware;
  const atWork = last.to.getTime() === nominal.getTime();
  return atWork ? nominal : latest(last.from, new Date(last.to.getTime() - minutesBeforeClosing * 60_000));
};

const latest = (a: Date, b: Date): Date => (a > b ? a : b);
