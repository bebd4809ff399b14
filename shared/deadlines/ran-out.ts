/**
 * Whether a case that waits is overdue at `now`: from the due instant on. Every screen, card and reminder uses this rule.
 */
export const ranOut = (due: Date, now: Date): boolean => now >= due;

/**
 * Whether an act at `at` was late. At the due instant itself it was not: the authority is notified "not later than" 72
 * hours after (art. 33(1)).
 */
export const wasLate = (due: Date, at: Date): boolean => at > due;
