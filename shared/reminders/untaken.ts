import { addWorkingHours } from '../deadlines/working-time.ts';
import { type DeskSettings, deskSettings } from '../settings/desk-settings.ts';

export type UntakenAlarm = { to: 'team' | 'dpo'; workingHours: number; at: Date };

export type UntakenSettings = Pick<DeskSettings, 'untakenTeamHours' | 'untakenDpoHours' | 'workingTime'>;

/**
 * When to alarm because nobody took a case: the whole team first, the DPO after it, both counted in working hours from
 * the instant it was received. In rising order of time.
 */
export const untakenAlarms = (received: Date, settings: UntakenSettings = deskSettings.parse({})): UntakenAlarm[] => {
  const after = (to: UntakenAlarm['to'], workingHours: number): UntakenAlarm => ({
    to,
    workingHours,
    at: addWorkingHours(received, workingHours, settings.workingTime),
  });
  return [after('team', settings.untakenTeamHours), after('dpo', settings.untakenDpoHours)].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
};
