import { z } from 'zod';

const months = z
  .array(z.int().min(1).max(12))
  .min(1)
  .max(12)
  .refine((given) => new Set(given).size === given.length, { params: { code: 'twice' } });

/** The months (1-12) in which groups are reviewed: those with a sensitivity by it, all others in each round. */
export const rhythm = z.strictObject({
  everyGroup: months.default([3, 6, 9, 12]),
  normal: months.default([3]),
  sensitive: months.default([3, 9]),
  verySensitive: months.default([3, 6, 9, 12]),
  /** Days from the first to the last day on which can be answered. */
  days: z.int().min(7).max(90).default(28),
});
export type Rhythm = z.infer<typeof rhythm>;
