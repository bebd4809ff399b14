import type { Reminder } from '#shared/reminders/reminder-step.ts';
import { tellManagerAt } from '#shared/reminders/tell-manager.ts';
import { type UntakenSettings, untakenAlarms } from '#shared/reminders/untaken-alarms.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { Message, Planned } from '../../outbox/messages.ts';

/**
 * The reminders of a running clock as rows to write. Those from before `now` are due at once; at delivery only the
 * strongest of them is sent.
 */
export const planReminders = (reminders: readonly Reminder[], now: Date): Planned[] =>
  reminders.map(({ step, nominal, at }) => ({
    kind: 'reminder',
    step,
    nominal: nominal.toISOString(),
    due: at > now ? at : now,
  }));

export type PlannedAlarm = Extract<Message, { kind: 'untaken' }> & { readonly due: Date };

/**
 * The alarms that the case is not taken, as rows to write, counted from when it came in or was opened again.
 * @param deadline undefined where no clock runs: then no alarm has to come before it
 */
export const planUntaken = (since: Date, deadline: Date | undefined, settings: UntakenSettings): PlannedAlarm[] =>
  untakenAlarms(since, deadline, settings).map(({ to, at, early }) => ({
    kind: 'untaken',
    to,
    since: since.toISOString(),
    ...(early ? { early } : {}),
    due: at,
  }));

/** The same alarms for a case whose assignee has left the team, counted from when that was seen. */
export const planLeft = (seen: Date, deadline: Date | undefined, settings: UntakenSettings): PlannedAlarm[] =>
  planUntaken(seen, deadline, settings).map((planned) => ({ ...planned, left: true }));

type About = { readonly known: Date; readonly deadline: Date | undefined };

/** The message to the manager of the unit as a row to write; none while the manager is not known. */
export const planManager = (
  managerId: string | null,
  { known, deadline }: About,
  settings: DeskSettings,
): Planned[] => {
  const planned = managerId === null ? undefined : tellManagerAt(known, deadline, settings);
  if (managerId === null || !planned) return [];
  const together = planned.together ? { together: true as const } : {};
  return [{ kind: 'to-manager', personId: managerId, ...together, due: planned.at }];
};
