/**
 * Whether nothing is left of the time at `now`: from the due instant on a case that waits is overdue, and every screen, card
 * and reminder says so from that instant.
 */
export const ranOut = (due: Date, now: Date): boolean => now >= due;

/**
 * Whether what was done at `at` was late. At the due instant itself it was not: the authority is told "not later than" 72
 * hours after (art. 33(1)).
 */
export const wasLate = (due: Date, at: Date): boolean => at > due;
