import { z } from 'zod';

/**
 * A point in time as a person or a program gives it: an instant with offset (`2026-03-29T01:30:00Z`), a clock time in
 * Copenhagen (`2026-03-29T14:30`) or only a date (`2026-03-29`, counted from 00:00 and shown as an estimate).
 * `choice` says which of the two, where the clock shows the same time twice (last Sunday of October).
 */
export const moment = z.strictObject({
  when: z.string().max(40),
  choice: z.enum(['earlier', 'later']).optional(),
});
export type Moment = z.infer<typeof moment>;
