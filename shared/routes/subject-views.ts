import { z } from 'zod';
import { caseView, managerView, myReport, queueRow, reporterView } from '../breaches/views.ts';

// A subject adds its shapes to each of these.

/** A row of the team's lists. */
export const listedCase = z.discriminatedUnion('subject', [queueRow]);

/** One case, as much of it as the caller may see. */
export const seenCase = z.discriminatedUnion('view', [caseView, reporterView, managerView]);

/** A line of "my cases". */
export const myCase = z.discriminatedUnion('subject', [myReport]);
