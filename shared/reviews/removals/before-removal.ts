import type { GroupFacts } from '../group-facts.ts';
import { type Membership, type RemovalPlace, removalWay } from './removal-way.ts';
import type { RemovalWait } from './removals.ts';

/** What is known just before a membership is removed. */
export type BeforeRemoval = {
  /** The group as Graph has it now; undefined where there is none. */
  readonly group: GroupFacts | undefined;
  /** As the mirror has it; undefined where the member is in the group by no way. */
  readonly member: Membership | undefined;
  /** The direct membership was first seen, or seen again after an absence, since the review began. */
  readonly isNewSince: boolean;
  /** Another review that is not over asks about it, and its answer is not a refusal. */
  readonly isAskedElsewhere: boolean;
  /** Another review has kept it since this one began, and nobody of the team has decided between the two. */
  readonly isKeptElsewhere: boolean;
  /** The account was deleted; restored it has its memberships again. */
  readonly isAccountDeleted: boolean;
  /** When the mirror was last read whole; undefined where it never was. */
  readonly mirrorReadAt: Date | undefined;
  readonly now: Date;
  /** An earlier attempt may have had its effect. */
  readonly mayBeRemoved: boolean;
  /** The desk may not remove it: without the right, or by the plan. */
  readonly isByHand: boolean;
};

export type RemovalStep =
  | { readonly step: 'remove' }
  | { readonly step: 'task'; readonly place: RemovalPlace }
  /** There is nothing to remove: `membership` is still to be read back. */
  | { readonly step: 'gone'; readonly what: 'group' | 'membership' }
  | { readonly step: 'new-access' }
  /** Two reviews disagree: the team decides. */
  | { readonly step: 'kept-elsewhere' }
  | { readonly step: 'later'; readonly waitsFor: RemovalWait };

/** A mirror that is older does not know who has left and come again meanwhile. Milliseconds. */
const oldestMirror = 3 * 24 * 3_600_000;

/**
 * What is done with a membership that was refused. Removed is only what was refused: not what came since, and nothing while
 * another review still asks about it, or has kept it.
 */
export const removalStep = (before: BeforeRemoval): RemovalStep => {
  const { group, member, isNewSince, isAskedElsewhere, isKeptElsewhere, isAccountDeleted, mayBeRemoved, isByHand } =
    before;
  if (!group) return { step: 'gone', what: 'group' };
  if (isNewSince) return { step: 'new-access' };
  if (isAskedElsewhere) return { step: 'later', waitsFor: 'review' };
  if (isOld(before)) return { step: 'later', waitsFor: 'directory' };
  if (isAccountDeleted && member) return { step: 'later', waitsFor: 'account' };
  // The mirror may have seen our own attempt: only a further one says what became of it.
  if (!member && !mayBeRemoved) return { step: 'gone', what: 'membership' };
  if (!member) return { step: 'remove' };
  if (isKeptElsewhere && !mayBeRemoved) return { step: 'kept-elsewhere' };
  const way = removalWay(group, mayBeRemoved ? { ...member, isDirect: true } : member);
  if (way.by === 'task') return { step: 'task', place: way.place };
  return isByHand ? { step: 'task', place: 'by-hand' } : { step: 'remove' };
};

const isOld = ({ mirrorReadAt, now }: BeforeRemoval): boolean =>
  mirrorReadAt === undefined || now.getTime() - mirrorReadAt.getTime() > oldestMirror;
