import { z } from 'zod';

export const breachStates = ['new', 'taken', 'not-a-breach', 'closed'] as const;
export const breachState = z.enum(breachStates);
export type BreachState = z.infer<typeof breachState>;

/** What was decided about telling the authority (Art. 33(1)). */
export const notificationStates = ['undecided', 'notified', 'not-notified'] as const;
export const notificationState = z.enum(notificationStates);
export type NotificationState = z.infer<typeof notificationState>;

export type Standing = { readonly state: BreachState; readonly notification: NotificationState };

/** What a state means, beside it: is somebody still to work on it, and may the 72-hour clock run? */
export const meaningOf: Readonly<Record<BreachState, { open: boolean; clockMayRun: boolean }>> = {
  new: { open: true, clockMayRun: true },
  taken: { open: true, clockMayRun: true },
  'not-a-breach': { open: false, clockMayRun: false },
  closed: { open: false, clockMayRun: false },
};

/** Art. 33(1): the clock runs until the authority is told or it is decided, with a reason, that it need not be. */
export const clockRuns = ({ state, notification }: Standing): boolean =>
  meaningOf[state].clockMayRun && notification === 'undecided';
