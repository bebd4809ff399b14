import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';
import { removalPlaces, removalWarnings } from './removal-way.ts';

/** Why there is nothing to remove any more. */
const removalGone = ['group', 'membership'] as const;

/** What would become of one access that was refused, if it were removed now. */
export const plannedRemoval = z.object({
  lineId: z.uuid(),
  /** Whose access it is, and through which group. */
  member: personRef,
  group: z.string(),
  decidedBy: personRef,
  decidedAt: z.iso.datetime(),
  comment: z.string().nullable(),
  way: z.discriminatedUnion('by', [
    z.object({ by: z.literal('graph'), warnings: z.array(z.enum(removalWarnings)) }),
    z.object({ by: z.literal('task'), place: z.enum(removalPlaces) }),
    z.object({ by: z.literal('gone'), what: z.enum(removalGone) }),
  ]),
});
export type PlannedRemoval = z.infer<typeof plannedRemoval>;
