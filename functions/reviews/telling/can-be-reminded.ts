import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import type { SheetState } from './read-sheet-states.ts';

/** Whether a reviewer of a review that runs can be reminded by hand: one who has not sent, is there, and was told nothing today. */
export const canBeReminded = (
  { reviewer, canBeTold, standIn, sentAt, toldAt, isOpen }: SheetState,
  now: Date,
): boolean =>
  isOpen &&
  reviewer !== null &&
  (canBeTold || standIn !== null) &&
  sentAt === null &&
  (toldAt === null || dayInCopenhagen(toldAt) !== dayInCopenhagen(now));
