import { clockRuns, type Standing } from '#shared/breaches/states.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { type UntakenSettings, untakenAlarms } from '#shared/reminders/untaken.ts';
import type { Telling } from '../outbox/telling.ts';

/** How the clock of a case stands: without a running one no alarm has to come before a deadline. */
export type Clock = Standing & { readonly aware_at: Date };
export type PlannedAlarm = Extract<Telling, { kind: 'untaken' }> & { readonly due: Date };

/** The alarms that nobody has taken the case as rows to write, counted from when it came in or was opened again. */
export const planUntaken = (since: Date, clock: Clock, settings: UntakenSettings): PlannedAlarm[] =>
  untakenAlarms(since, deadlineOf(clock), settings).map(({ to, at, early }) => ({
    kind: 'untaken',
    to,
    since: since.toISOString(),
    ...(early ? { early } : {}),
    due: at,
  }));

/** The same alarms for a case whose holder has left the team, counted from when that was seen. */
export const planLeft = (seen: Date, clock: Clock, settings: UntakenSettings): PlannedAlarm[] =>
  planUntaken(seen, clock, settings).map((planned) => ({ ...planned, left: true }));

/** Until when something must be told; undefined where no clock runs. */
export const deadlineOf = (clock: Clock): Date | undefined =>
  clockRuns(clock) ? notifyAuthorityBy(clock.aware_at) : undefined;
