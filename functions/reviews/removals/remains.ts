import { sql } from 'kysely';
import type { RemovalWarning } from '#shared/reviews/removals/removal-way.ts';
import type { RemovalState } from '#shared/reviews/removals/removals.ts';
import type { Tx } from '../../database/transaction.ts';
import { groupsById } from '../directory/groups.ts';
import { membershipsOf } from '../directory/memberships.ts';
import { membershipIn } from './membership-in.ts';

type Removal = {
  readonly group_id: string;
  readonly member_id: string;
  readonly state: string;
  readonly is_ours: boolean;
};

/** The states in which Graph says that the direct membership has ended. */
const ended: ReadonlySet<string> = new Set<RemovalState>(['reading', 'gone', 'confirmed']);

/**
 * What the end of a membership has not ended, as the mirror knows it: who still owns the group can join it again, who is in
 * it through another group is still in it. Access packages and eligible members are not listed by Graph to this app.
 */
export const remainsOf = async (tx: Tx, tenantId: string, removals: readonly Removal[]) => {
  const groupIds = [...new Set(removals.filter(({ state }) => ended.has(state)).map(({ group_id }) => group_id))];
  const groups = await groupsById(tx, tenantId, groupIds);
  const memberIn = membershipIn(await membershipsOf(tx, tenantId, await withGroupsInside(tx, tenantId, groupIds)));
  return ({ group_id, member_id, state, is_ours }: Removal): RemovalWarning[] => {
    if (!ended.has(state)) return [];
    const group = groups.get(group_id);
    const isOwner = group?.ownerIds.includes(member_id) ?? false;
    const isThrough = (memberIn(group_id, member_id)?.throughGroups.length ?? 0) > 0;
    const lags = is_ours && state === 'reading' && (group?.isTeam ?? false);
    return [
      ...(isThrough ? ['access-remains-through-group' as const] : []),
      ...(isOwner ? ['stays-owner' as const] : []),
      ...(lags ? ['team-lags' as const] : []),
    ];
  };
};

/** Only they give access by another way: of the others no member need be read. */
const withGroupsInside = async (tx: Tx, tenantId: string, groupIds: readonly string[]): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('directory_memberships')
    .select('group_id')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`group_id = any(${[...groupIds]}::uuid[])`)
    .where('relation', '=', 'member')
    .where('holds_groups', '=', true)
    .where('kind', '=', 'group')
    .where('gone_at', 'is', null)
    .execute();
  return rows.map(({ group_id }) => group_id);
};
