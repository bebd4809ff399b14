import { z } from 'zod';
import { type CaseState, meaningOf } from '../cases/states.ts';

/** The decision about notifying the authority (Art. 33(1)). */
export const notificationStates = ['undecided', 'notified', 'not-notified'] as const;
export const notificationState = z.enum(notificationStates);
export type NotificationState = z.infer<typeof notificationState>;

export type Standing = { readonly state: CaseState; readonly notification: NotificationState };

/** Art. 33(1): the clock runs until the authority is notified or it is decided, with a reason, that it need not be. */
export const clockRuns = ({ state, notification }: Standing): boolean =>
  meaningOf[state].open && notification === 'undecided';
