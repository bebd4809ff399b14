import { z } from 'zod';
import { ofOwnPlaces } from './own-places.ts';
import { route } from './route.ts';
import { subjectName } from './subjects.ts';

/** The most that is counted: more is shown as "99+". */
export const mostCounted = 100;
const count = z.int().min(0).max(mostCounted);

export const readCounts = route({
  name: 'readCounts',
  method: 'GET',
  path: '/counts',
  who: 'employee',
  summary:
    "What waits at the person's places: answers and accesses owed, the manager's open cases, for team and DPO each subject's open and urgent cases",
  answer: z.object({
    /** Own cases in which the team waits for the person's answer. */
    asks: count,
    /** What waits for the caller in what is no case: accesses to answer for. */
    ...ofOwnPlaces(count),
    /** Cases of the units the caller manages. `unseen`: open, and come since the caller last opened their list. */
    unit: z.object({ open: count, unseen: count }),
    /** Null for a caller who does not work with the cases. `urgent`: over the deadline, or less than 4 hours from it. */
    cases: z.array(z.object({ subject: subjectName, open: count, urgent: count })).nullable(),
  }),
});
