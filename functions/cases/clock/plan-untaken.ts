import { type UntakenSettings, untakenAlarms } from '#shared/reminders/untaken.ts';
import type { Message } from '../../outbox/messages.ts';

export type PlannedAlarm = Extract<Message, { kind: 'untaken' }> & { readonly due: Date };

/**
 * The alarms that nobody has taken the case as rows to write, counted from when it came in or was opened again.
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
