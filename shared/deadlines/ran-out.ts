/**
 * Whether the time is over at `now`: overdue for a case that waits, late for a notification made then. At the due instant
 * itself it is not: the authority is told "not later than" 72 hours after (art. 33(1)). Everything that says so asks here.
 */
export const ranOut = (due: Date, now: Date): boolean => now > due;
