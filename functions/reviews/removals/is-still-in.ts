import { expandMembers } from '#shared/reviews/expand-members.ts';
import type { Core } from '../../database/core.ts';
import { inTenant } from '../../database/transaction.ts';
import type { Graph } from '../../graph/graph.ts';
import { membershipsOf } from '../directory/memberships.ts';
import type { Found } from './read-removal.ts';

type Looking = Pick<Core, 'db'> & { readonly graph: Graph };

/**
 * Whether the replica that happens to answer still lists the member: directly, and where the access came through a group
 * inside, by any way in that the mirror knows, each of whose steps is asked for.
 */
export const isStillIn = async (parts: Looking, found: Found): Promise<boolean> => {
  const { tenantId, groupId, memberId, place } = found;
  const paths = place === 'inner-group' ? await pathsOf(parts, found) : [];
  for (const path of [[], ...paths]) if (await holds(parts, tenantId, [groupId, ...path, memberId])) return true;
  return false;
};

const holds = async (parts: Looking, tenantId: string, chain: readonly string[]): Promise<boolean> => {
  for (const [place, groupId] of chain.slice(0, -1).entries()) {
    const memberId = chain[place + 1] ?? '';
    if (!(await parts.graph.memberships.isMember(tenantId, { groupId, memberId }))) return false;
  }
  return true;
};

const pathsOf = ({ db }: Looking, { tenantId, groupId, memberId }: Found) =>
  inTenant(db, tenantId, async (tx): Promise<readonly (readonly string[])[]> => {
    const { membersOf } = await membershipsOf(tx, tenantId, [groupId]);
    return expandMembers(groupId, membersOf).find((one) => one.memberId === memberId)?.paths ?? [];
  });
