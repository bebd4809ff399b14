import { z } from 'zod';

/** What the load generator answers: reports a second, and how long each waited for its receipt. */
export const loaded = z.object({ perSecond: z.number(), milliseconds: z.array(z.number()) });
