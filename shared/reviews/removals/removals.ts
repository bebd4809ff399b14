import { z } from 'zod';
import { personRef } from '../../cases/person-ref.ts';
import { removalPlaces, removalWarnings } from './removal-way.ts';

/** Why there is nothing to remove any more. */
const removalGone = ['group', 'membership'] as const;

/**
 * What a removal waits for. `review`: another that is not over asks about the same. `directory`: its next reading.
 * `account`: it was deleted, and comes back with its memberships where it is restored.
 */
export const removalWaits = ['review', 'directory', 'account'] as const;
export type RemovalWait = (typeof removalWaits)[number];

/** How a removal would go now. */
export const removalOutlook = z.discriminatedUnion('by', [
  z.object({ by: z.literal('graph'), warnings: z.array(z.enum(removalWarnings)) }),
  z.object({ by: z.literal('task'), place: z.enum(removalPlaces) }),
  z.object({ by: z.literal('gone'), what: z.enum(removalGone) }),
  z.object({ by: z.literal('rests'), why: z.enum(['new-access', 'kept-elsewhere', ...removalWaits]) }),
]);
export type RemovalOutlook = z.infer<typeof removalOutlook>;

/** What would become of one access that was refused, if it were removed now. */
export const plannedRemoval = z.object({
  lineId: z.uuid(),
  /** Whose access it is, and through which group. */
  member: personRef,
  groupId: z.uuid(),
  group: z.string(),
  /** What the group gives access to, in plain words; null where nobody has said. */
  words: z.string().nullable(),
  decidedBy: personRef,
  decidedAt: z.iso.datetime(),
  comment: z.string().nullable(),
  /** Who has kept it in another review since; null: nobody. */
  keptBy: personRef.nullable(),
  way: removalOutlook,
  /** Where it is planned: by which it is withheld. */
  removalId: z.uuid().nullable(),
});
export type PlannedRemoval = z.infer<typeof plannedRemoval>;

/** When a removal is made: at once, at 20 the same evening, or as the plan of its review says. */
export const removalTimes = ['now', 'tonight', 'by-plan'] as const;

/** As many as one call may apply. */
export const mostRemovals = 1000;

/**
 * How far a removal is. `withheld`: taken out before it was made, by the team or because another review has kept it. `reading`, `gone`, `waiting`, `stuck`, `confirmed`: as
 * read-back.ts says. `came-back`: seen gone, and then there again. `group-gone`: there is no such group any more.
 * `new-access`: the member left and came again since the review began, which nobody has refused. `task`: a person must
 * make it. `returning`: put back, and not yet seen there often enough; `put-back`: seen. `not-put-back`: the group or the
 * member is gone, the group can no longer be changed, or the member was never seen there. `gone-again`: seen there, and
 * then gone.
 */
export const removalStates = [
  'planned',
  'withheld',
  'reading',
  'gone',
  'waiting',
  'stuck',
  'confirmed',
  'came-back',
  'group-gone',
  'new-access',
  'task',
  'putting-back',
  'returning',
  'put-back',
  'not-put-back',
  'gone-again',
] as const;
export const removalState = z.enum(removalStates);
export type RemovalState = z.infer<typeof removalState>;

/** The states out of which a removal comes by itself, or by what a person does about a task. */
export const underWay: ReadonlySet<RemovalState> = new Set([
  'planned',
  'reading',
  'gone',
  'waiting',
  'stuck',
  'group-gone',
  'task',
  'putting-back',
  'returning',
  'put-back',
]);

/** A removal that was applied. */
export const removalView = z.object({
  removalId: z.uuid(),
  lineId: z.uuid(),
  member: personRef,
  groupId: z.uuid(),
  group: z.string(),
  /** What the group gives access to, in plain words; null where nobody has said. */
  words: z.string().nullable(),
  decidedBy: personRef,
  /** Who has kept it in another review since, while the team has not decided between the two; null: nobody. */
  keptBy: personRef.nullable(),
  state: removalState,
  place: z.enum(removalPlaces).nullable(),
  /** False: another had ended the membership before the desk did. */
  isOurs: z.boolean(),
  plannedBy: personRef,
  plannedAt: z.iso.datetime(),
  /** When a planned one is made; null: when the review has ended. */
  dueAt: z.iso.datetime().nullable(),
  /** How a planned one would go now. */
  way: removalOutlook.nullable(),
  removedAt: z.iso.datetime().nullable(),
  putBackAt: z.iso.datetime().nullable(),
  /** When it was seen again. */
  returnedAt: z.iso.datetime().nullable(),
  /** What a removal has not ended, as the directory was when it was last read. */
  remains: z.array(z.enum(removalWarnings)),
  /** The looks at the directory since it was removed, or put back, oldest first. */
  readings: z.array(z.object({ at: z.iso.datetime(), isThere: z.boolean() })),
  /** Why the last call failed, while it is tried again: a code of Graph or of the setup. */
  trouble: z.string().nullable(),
  undo: z.enum(['withhold', 'put-back']).nullable(),
  /** Who withheld it or had it put back; null where nobody did, or another review has kept it. */
  undoneBy: personRef.nullable(),
  /** What a person was asked to do last, how often it was chased, and what is said to prove that it is done. */
  task: z
    .object({
      taskId: z.uuid(),
      madeAt: z.iso.datetime(),
      /** It is not done, and seven days old. */
      isLate: z.boolean(),
      chased: z.int(),
      chasedAt: z.iso.datetime().nullable(),
      /** It is not done, and was not chased within the last day. */
      mayBeChased: z.boolean(),
      doneAt: z.iso.datetime().nullable(),
      /** Null: nobody said so, it was seen. */
      doneBy: personRef.nullable(),
      proof: z.string().nullable(),
    })
    .nullable(),
});
