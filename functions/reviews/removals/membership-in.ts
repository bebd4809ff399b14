import { expandMembers, type Reached } from '#shared/reviews/expand-members.ts';
import type { Membership } from '#shared/reviews/removals/removal-way.ts';
import type { Memberships } from '../directory/memberships.ts';

/** How each member is in its group, as the mirror has it; undefined where it is not. A group is walked once. */
export const membershipIn = ({ membersOf }: Memberships) => {
  const reachedIn = new Map<string, ReadonlyMap<string, Reached>>();
  const membersIn = (groupId: string) => {
    const found =
      reachedIn.get(groupId) ?? new Map(expandMembers(groupId, membersOf).map((one) => [one.memberId, one]));
    reachedIn.set(groupId, found);
    return found;
  };
  return (groupId: string, memberId: string): Membership | undefined => {
    const reached = membersIn(groupId).get(memberId);
    return (
      reached && {
        memberId,
        isDirect: reached.isDirect,
        throughGroups: reached.paths.flatMap(([first]) => first ?? []),
        memberCount: membersOf(groupId).length,
      }
    );
  };
};
