import type { Attempt, Membership } from '#functions/graph/directory/membership.ts';
import type { Graph } from '#functions/graph/graph.ts';
import type { GroupFacts } from '#shared/reviews/group-facts.ts';
import type { pretendDirectory } from '#test/functions/directory/mirror/pretend-directory.ts';
import { plainGroup } from '#test/shared/reviews/plain-group.ts';

const digits = (id: string): number => Number(id.slice(-12));

/** A call that fails, before it has its effect or after. */
export type Fault = { readonly error: Error; readonly afterEffect?: boolean };

/** The calls that change a directory in memory, and the one that looks. */
export const pretendMemberships = (directory: ReturnType<typeof pretendDirectory>) => {
  const calls: string[] = [];
  /** What the next calls that change something meet, in their order. */
  const faults: Fault[] = [];
  /** What groups are, beside plain ones, by their digits. */
  const facts = new Map<number, Partial<GroupFacts>>();
  /** What the next looks answer instead of the truth. */
  const stale: boolean[] = [];
  const isIn = ({ groupId, memberId }: Membership) => directory.members.get(groupId)?.has(memberId) ?? false;

  const changing = async <T>(what: string, { groupId, memberId }: Attempt, effect: () => T): Promise<T> => {
    calls.push(`${what} ${digits(memberId)} ${digits(groupId)}`);
    const fault = faults.shift();
    if (fault && !fault.afterEffect) throw fault.error;
    const answer = effect();
    if (fault) throw fault.error;
    return answer;
  };
  const memberships: Graph['memberships'] = {
    group: async (_tenant, groupId) =>
      directory.members.has(groupId) ? { ...plainGroup, groupId, ...facts.get(digits(groupId)) } : undefined,
    isMember: async (_tenant, membership) => stale.shift() ?? isIn(membership),
    remove: (_tenant, attempt) =>
      changing('remove', attempt, () => {
        if (!isIn(attempt)) return 'not-there';
        directory.take(digits(attempt.groupId), digits(attempt.memberId));
        return 'removed';
      }),
    putBack: (_tenant, attempt) =>
      changing('put back', attempt, () => {
        if (!directory.members.has(attempt.groupId)) return 'missing';
        if (isIn(attempt)) return 'was-there';
        directory.put(digits(attempt.groupId), digits(attempt.memberId));
        return 'put-back';
      }),
  };
  return { memberships, calls, faults, facts, stale };
};
