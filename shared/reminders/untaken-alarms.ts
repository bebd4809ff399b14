import { openingsBetween, workingHoursBetween, workingMoment } from '../deadlines/working-time.ts';
import { type DeskSettings, deskSettings } from '../settings/desk-settings.ts';
import { lastMomentBefore } from './last-moment.ts';

/** `early`: before so many working hours have passed, because the deadline comes first. */
export type UntakenAlarm = { to: 'team' | 'dpo'; workingHours: number; at: Date; early: boolean };

export type UntakenSettings = Pick<
  DeskSettings,
  'untakenTeamHours' | 'untakenDpoHours' | 'workingTime' | 'minutesBeforeClosing'
>;

/** Working hours the DPO has left before the deadline at the least, where there are so many. */
const leastToAct = 2;
/** The part of all working time before the deadline that is the DPO's, where that is more. */
const partToAct = 1 / 4;

/**
 * When to alarm because a case is not taken: the whole team first, the DPO after it, both counted in working hours from
 * the instant it was received. The 72 hours run at night and over weekends too (art. 33(1)), so that a count may end too
 * late for the DPO to act before the `deadline`. Then the DPO is alarmed earlier, and the team, in the same proportion,
 * before the DPO: both when work begins where little more working time is left than the DPO needs, and at once where
 * there is none. Never after the deadline (unless the case came in after it), never before `received`. In rising order of
 * time.
 */
export const untakenAlarms = (
  received: Date,
  deadline: Date | undefined,
  settings: UntakenSettings = deskSettings.parse({}),
): UntakenAlarm[] => {
  const { untakenTeamHours: team, untakenDpoHours: dpo, workingTime } = settings;
  const by = lastMomentBefore(deadline, received);
  const last = deadline && latestForDpo(received, deadline, settings);
  const after = (to: UntakenAlarm['to'], workingHours: number, hours: number): UntakenAlarm => {
    const { at, early } = workingMoment({ from: received, hours, by }, workingTime);
    return { to, workingHours, at, early: early || hours < workingHours };
  };
  const forDpo = Math.min(dpo, last ?? dpo);
  const forTeam = last === undefined ? team : Math.min(team * (forDpo / dpo), forDpo);
  return [after('team', team, forTeam), after('dpo', dpo, forDpo)].sort((a, b) => a.at.getTime() - b.at.getTime());
};

/** The latest count of working hours that leaves the DPO time to act within working hours. */
const latestForDpo = (
  received: Date,
  deadline: Date,
  { workingTime, minutesBeforeClosing }: UntakenSettings,
): number => {
  const all = workingHoursBetween(received, deadline, workingTime);
  const closing = openingsBetween(received, deadline, workingTime).at(-1)?.to;
  const beforeClosing = closing && closing < deadline ? minutesBeforeClosing / 60 : 0;
  return Math.max(0, all - Math.max(leastToAct, all * partToAct, beforeClosing));
};
