import { dayInCopenhagen } from '../time/copenhagen.ts';

/** A turn of the duty roster: whole days in Copenhagen (`YYYY-MM-DD`), both ends included. */
export type DutyTurn = { from: string; to: string; personId: string };

/** The people on duty at this instant, in the roster's order, each once. Empty when the roster has a gap. */
export const onDuty = (at: Date, roster: readonly DutyTurn[]): string[] => {
  const day = dayInCopenhagen(at);
  return [...new Set(roster.filter(({ from, to }) => from <= day && day <= to).map(({ personId }) => personId))];
};
