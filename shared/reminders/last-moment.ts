const minute = 60_000;
/** How far ahead is counted where no deadline runs: longer than any series of closed days. */
const farthest = 30 * 24 * 60 * minute;

/**
 * The last moment for a message that is of use only before a deadline. A minute is kept free, since the outbox is drained
 * in steps. Without a deadline, far enough from `since`.
 */
export const lastMomentBefore = (deadline: Date | undefined, since: Date): Date =>
  new Date(deadline ? deadline.getTime() - minute : since.getTime() + farthest);
