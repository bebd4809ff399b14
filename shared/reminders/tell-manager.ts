import { openingsBetween } from '../deadlines/working-time.ts';
import type { DeskSettings } from '../settings/desk-settings.ts';

const day = 24 * 3_600_000;
/** Longer than any series of closed days. */
const farEnough = 60 * day;

/** When a manager is told of a breach in the unit; `together` with the others of the day. */
export type TellManager = { readonly at: Date; readonly together: boolean };

/**
 * When the manager of a unit is told of a breach that became known at an instant: at once, together with the day's other
 * ones when the next working day opens, or never (undefined).
 */
export const tellManagerAt = (
  known: Date,
  { tellManager, workingTime }: Pick<DeskSettings, 'tellManager' | 'workingTime'>,
): TellManager | undefined => {
  switch (tellManager) {
    case 'never':
      return undefined;
    case 'at-once':
      return { at: known, together: false };
    case 'daily':
      return { at: nextOpening(known, workingTime), together: true };
  }
};

const nextOpening = (known: Date, workingTime: DeskSettings['workingTime']): Date =>
  openingsBetween(known, new Date(known.getTime() + farEnough), workingTime).find(({ from }) => from > known)?.from ??
  known;
