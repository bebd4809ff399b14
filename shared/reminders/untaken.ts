import { workingMoment } from '../deadlines/working-time.ts';
import { type DeskSettings, deskSettings } from '../settings/desk-settings.ts';
import { lastMomentBefore } from './last-moment.ts';

/** `early`: before so many working hours have passed, because the deadline comes first. */
export type UntakenAlarm = { to: 'team' | 'dpo'; workingHours: number; at: Date; early: boolean };

export type UntakenSettings = Pick<DeskSettings, 'untakenTeamHours' | 'untakenDpoHours' | 'workingTime'>;

/**
 * When to alarm because nobody took a case: the whole team first, the DPO after it, both counted in working hours from
 * the instant it was received. The 72 hours run at night and over weekends too (art. 33(1)), so that an alarm whose count
 * would end after the `deadline` comes at the last working moment before it, and at once where none is left: never after
 * the deadline (unless the case came in after it), never before `received`. In rising order of time.
 */
export const untakenAlarms = (
  received: Date,
  deadline: Date | undefined,
  settings: UntakenSettings = deskSettings.parse({}),
): UntakenAlarm[] => {
  const by = lastMomentBefore(deadline, received);
  const after = (to: UntakenAlarm['to'], workingHours: number): UntakenAlarm => ({
    to,
    workingHours,
    ...workingMoment({ from: received, hours: workingHours, by }, settings.workingTime),
  });
  return [after('team', settings.untakenTeamHours), after('dpo', settings.untakenDpoHours)].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
};
