import type { Reached } from './expand-members.ts';

/** When a membership was first seen; null where it was there at first sight. */
export type FirstSeen = (groupId: string, memberId: string) => Date | null;

/**
 * Since when a member is known to be in a group without a break: by the way in that stands longest, and of a way by its
 * youngest step. Null where one way was there at first sight.
 */
export const standingSince = (groupId: string, reached: Reached, firstSeen: FirstSeen): Date | null => {
  const ways = [...(reached.isDirect ? [[]] : []), ...reached.paths].map((path) =>
    youngest(groupId, path, reached, firstSeen),
  );
  return ways.reduce((oldest, one) => (isOlder(one, oldest) ? one : oldest), ways[0] ?? null);
};

const youngest = (
  groupId: string,
  path: readonly string[],
  { memberId }: Reached,
  firstSeen: FirstSeen,
): Date | null => {
  const holders = [groupId, ...path];
  const steps = holders.map((holder, place) => firstSeen(holder, holders[place + 1] ?? memberId));
  return steps.reduce((latest, one) => (isOlder(latest, one) ? one : latest), null);
};

/** Null is before every instant. */
const isOlder = (one: Date | null, other: Date | null): boolean =>
  other !== null && (one === null || one.getTime() < other.getTime());
