import { z } from 'zod';
import { writtenSomething } from '../text/written.ts';

/** The case a route is about. */
export const caseId = z.strictObject({ caseId: z.uuid() });

/** Every change carries the version it was made from; stale: 409, nothing lost. */
export const version = { version: z.int().min(1) };
export const reason = writtenSomething(2000);

/** What every change answers. */
export const done = z.object({ caseId: z.uuid(), version: z.int() });
