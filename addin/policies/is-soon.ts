import { dayOf, daysBetween } from '../texts/copenhagen-day.ts';

/** So many days before it is due, or later, it is time to warn; the first reminder is sent then, too. */
const week = 7;

/** Whether a day (`YYYY-MM-DD`) is so near, or over, that it is to be warned of. */
export const isSoon = (due: string, now: Date): boolean => daysBetween(dayOf(now), due) <= week;
