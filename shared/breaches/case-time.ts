import { z } from 'zod';

/** The four times of a case; `aware` starts the clock (Art. 33(1)). */
export const caseTimes = ['occurred', 'found', 'received', 'aware'] as const;
export const caseTime = z.enum(caseTimes);
export type CaseTime = z.infer<typeof caseTime>;
