import { z } from 'zod';
import { type DataGapKind, dataGapKinds } from './data-gaps.ts';

/** What somebody is asked to do about what lacks of one person or group. */
export const gapTasks = ['set-manager', 'set-owner'] as const;
export type GapTask = (typeof gapTasks)[number];

/** What can be mended by a task, and by which. */
const taskFor = {
  'manager-left': 'set-manager',
  'manager-is-guest': 'set-manager',
  'no-manager': 'set-manager',
  'manager-is-self': 'set-manager',
  'guest-without-sponsor': 'set-owner',
  'sponsor-left': 'set-owner',
  'no-owner': 'set-owner',
  'owner-left': 'set-owner',
  'owner-leaves': 'set-owner',
} as const satisfies Partial<Record<DataGapKind, GapTask>>;
export type MendableGap = keyof typeof taskFor;

export const isMendable = (kind: DataGapKind): kind is MendableGap => kind in taskFor;
export const taskOf = (kind: MendableGap): GapTask => taskFor[kind];

/** One thing that somebody is to be asked to mend. */
export const gapToMend = z.strictObject({
  kind: z.enum(dataGapKinds).refine(isMendable),
  aboutId: z.uuid(),
  /** Who is to be the owner, or the manager, where the caller knows. */
  namesId: z.uuid().optional(),
});
export type GapToMend = z.infer<typeof gapToMend>;

/** As many as one call may send. */
export const mostGapTasks = 1000;
