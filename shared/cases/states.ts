import { z } from 'zod';

/** The state of a case. `not-a-breach` is reached by breaches only. */
export const caseStates = ['new', 'taken', 'not-a-breach', 'closed'] as const;
export const caseState = z.enum(caseStates);
export type CaseState = z.infer<typeof caseState>;

/** Whether a case in this state still has work to do. */
export const meaningOf: Readonly<Record<CaseState, { open: boolean }>> = {
  new: { open: true },
  taken: { open: true },
  'not-a-breach': { open: false },
  closed: { open: false },
};

/** The states in which there is still work to do. */
export const openStates = caseStates.filter((state) => meaningOf[state].open);
