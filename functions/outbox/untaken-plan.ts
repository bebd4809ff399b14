import { type UntakenSettings, untakenAlarms } from '#shared/reminders/untaken.ts';
import type { Planned } from './telling.ts';

/** The alarms that nobody has taken the case as rows to write, counted from when it came in or was opened again. */
export const planUntaken = (since: Date, settings: UntakenSettings): Planned[] =>
  untakenAlarms(since, settings).map(({ to, at }) => ({ kind: 'untaken', to, due: at }));

/** The same alarms for a case whose holder has left the team, counted from when that was seen. */
export const planLeft = (seen: Date, settings: UntakenSettings): Planned[] =>
  untakenAlarms(seen, settings).map(({ to, at }) => ({ kind: 'untaken', to, left: true, due: at }));
