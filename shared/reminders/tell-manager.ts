import { openingsBetween } from '../deadlines/working-time.ts';
import type { DeskSettings } from '../settings/desk-settings.ts';
import { lastMomentBefore } from './last-moment.ts';

/** When a manager is notified of a breach in the unit; `together` with the others of the day. */
export type TellManager = { readonly at: Date; readonly together: boolean };

/**
 * When the manager of a unit is notified of a breach that became known at an instant: at once, together with the day's
 * other ones when the next working day opens, or never (undefined). Where the `deadline` comes before that day opens, at
 * the last working moment before it, and at once where none is left.
 */
export const tellManagerAt = (
  known: Date,
  deadline: Date | undefined,
  { tellManager, workingTime }: Pick<DeskSettings, 'tellManager' | 'workingTime'>,
): TellManager | undefined => {
  switch (tellManager) {
    case 'never':
      return undefined;
    case 'at-once':
      return { at: known, together: false };
    case 'daily':
      return { at: nextOpening(known, lastMomentBefore(deadline, known), workingTime), together: true };
  }
};

const nextOpening = (known: Date, by: Date, workingTime: DeskSettings['workingTime']): Date => {
  const openings = openingsBetween(known, by, workingTime);
  return openings.find(({ from }) => from > known)?.from ?? openings.at(-1)?.to ?? known;
};
