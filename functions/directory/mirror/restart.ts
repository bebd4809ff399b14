import type { Reading, ReadingSet } from './reading.ts';

/** How often lists are begun anew in one reading because their links died or went in circles. */
export const mostRestarts = 5;
/** So often a list is read again because of what it says; the next time it is believed. */
const mostDoubts = 2;

export const firstPageOf = (phase: Reading['phase']) => ({ phase, next_link: null, marked_link: null, pages: 0 });

/** Whether what a list says that cannot well be is not to be believed yet. */
export const isDoubted = ({ restarts }: Pick<Reading, 'restarts'>): boolean => restarts < mostDoubts;

/**
 * A list from its first page within a reading. What the pages before listed of people or of groups is not counted as listed:
 * it may be gone by now, and no later change would tell.
 */
export const firstPageAgain = (reading: Reading, phase: Reading['phase']) => ({
  ...firstPageOf(phase),
  ...((phase === 'people' || phase === 'groups') && { round: reading.round + 1 }),
});

/**
 * A list begun anew. Of groups and of people that is what has changed, and all of them where the changes are lost or
 * are begun anew for the second time.
 */
export const anewAt = (reading: Reading, phase: Reading['phase'], areChangesLost = false): ReadingSet => ({
  ...firstPageAgain(reading, phase),
  restarts: reading.restarts + 1,
  is_whole: reading.is_whole || (phase === 'groups' && (areChangesLost || reading.restarts > 0)),
  is_thorough: reading.is_thorough || (phase === 'people' && (areChangesLost || reading.restarts > 0)),
});
