import { sql } from 'kysely';
import type { GroupFacts } from '#shared/reviews/group-facts.ts';
import { isInScope } from '#shared/reviews/in-scope.ts';
import type { Scope } from '#shared/reviews/review-plan.ts';
import type { DB } from '../../database/tables.ts';
import type { Tx } from '../../database/transaction.ts';

export type MirroredGroup = GroupFacts & { readonly description: string | null; readonly labelIds: readonly string[] };

/** The groups a plan covers, as the mirror has them, by name in Danish order. */
export const groupsInScope = async (tx: Tx, tenantId: string, scope: Scope): Promise<readonly MirroredGroup[]> => {
  const groups = await mirroredGroups(tx, tenantId);
  const danish = new Intl.Collator('da');
  return groups.filter((group) => isInScope(scope, group)).sort((a, b) => danish.compare(a.name, b.name));
};

/** Groups of the mirror by id; those that are gone are left out. */
export const groupsById = async (
  tx: Tx,
  tenantId: string,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, MirroredGroup>> => {
  const groups = await mirroredGroups(tx, tenantId, groupIds);
  return new Map(groups.map((group) => [group.groupId, group]));
};

const mirroredGroups = async (
  tx: Tx,
  tenantId: string,
  groupIds?: readonly string[],
): Promise<readonly MirroredGroup[]> => {
  const rows = await tx
    .selectFrom('directory_groups as g')
    .selectAll('g')
    .select(ownersOf.as('owners'))
    .where('g.tenant_id', '=', tenantId)
    .where('g.gone_at', 'is', null)
    .$if(groupIds !== undefined, (all) => all.where(sql<boolean>`g.group_id = any(${groupIds ?? []}::uuid[])`))
    .execute();
  return rows.map(groupOf);
};

const ownersOf = sql<string[]>`(select coalesce(array_agg(m.object_id order by m.object_id), '{}')
  from directory_memberships as m
  where m.tenant_id = g.tenant_id and m.group_id = g.group_id and m.relation = 'owner' and m.kind = 'user'
    and m.gone_at is null)`;

type Row = import('kysely').Selectable<DB['directory_groups']> & { readonly owners: string[] };

const groupOf = (row: Row): MirroredGroup => ({
  groupId: row.group_id,
  name: row.name,
  description: row.description,
  kind: row.kind,
  isDynamic: row.is_dynamic,
  isSynced: row.is_synced,
  isRoleAssignable: row.is_role_assignable,
  isRestricted: row.is_restricted,
  isHidden: row.is_hidden,
  isTeam: row.is_team,
  givesLicences: row.gives_licences,
  labelIds: row.labels,
  ownerIds: row.owners,
});
