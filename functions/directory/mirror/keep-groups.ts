import { sql } from 'kysely';
import type { MemberKind } from '#shared/reviews/expand-members.ts';
import type { Tx } from '../../database/transaction.ts';
import type { GroupSeen } from '../../graph/directory/seen.ts';
import { endInLists, putLists } from './keep-lists.ts';
import type { ListSeen } from './list-seen.ts';
import type { Reading } from './reading.ts';
import type { ToldBefore } from './told-before.ts';

/**
 * Keeps a page of groups with their memberships. A group that comes twice counts as it came last; a member who left and came
 * back between two readings is new. Memberships the first reading of all lists have no `since`: they are older than the mirror.
 * @returns whether changes tell of a group that was gone: it was restored
 */
export const keepGroups = async (
  tx: Tx,
  reading: Reading,
  rows: readonly GroupSeen[],
  now: Date,
  toldBefore?: ToldBefore,
): Promise<boolean> => {
  const { tenant_id, round } = reading;
  const groups = new Map<string, GroupSeen>();
  for (const group of rows) if (!isPart(group) || !groups.has(group.groupId)) groups.set(group.groupId, group);
  const { present, gone } = listsOf(rows);
  const all = [...groups.values()];
  const standing = all.filter(({ isGone }) => !isGone);
  const isBack = !reading.is_whole && (await isAnyGone(tx, tenant_id, standing));
  const whole = standing.filter((group) => !isPart(group));
  if (whole.length > 0) await putGroups(tx, reading, whole);
  await putParts(tx, reading, all.filter(isPart));
  await putLabels(tx, tenant_id, whole);
  await endGroups(
    tx,
    tenant_id,
    all.flatMap(({ isGone, groupId }) => (isGone ? [groupId] : [])),
    now,
  );
  await endInLists(tx, tenant_id, gone, now);
  const since = reading.done_at === null ? null : now;
  await putLists(tx, { tenant_id, round, since, toldBefore }, present);
  return isBack;
};

const isAnyGone = async (tx: Tx, tenantId: string, groups: readonly GroupSeen[]): Promise<boolean> => {
  if (groups.length === 0) return false;
  const ids = groups.map(({ groupId }) => groupId);
  const gone = await tx
    .selectFrom('directory_groups')
    .select('group_id')
    .where('tenant_id', '=', tenantId)
    .where('group_id', 'in', ids)
    .where('gone_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return gone !== undefined;
};

type List = Omit<ListSeen, 'members'> & { readonly members: Map<string, MemberKind> };

/** One who is told to be gone and, behind it, to be there, is in both: has left, and is back. */
const listsOf = (rows: readonly GroupSeen[]) => {
  const [present, gone] = [new Map<string, List>(), new Map<string, List>()];
  const membersIn = (lists: Map<string, List>, groupId: string, relation: List['relation']): List['members'] => {
    const key = `${groupId} ${relation}`;
    const list = lists.get(key) ?? { groupId, relation, members: new Map() };
    lists.set(key, list);
    return list.members;
  };
  for (const { groupId, links } of rows) {
    let of: List['relation'] | undefined;
    let here: List['members'] = new Map();
    for (const { relation, objectId, kind, isGone } of links) {
      if (relation !== of) here = membersIn(present, groupId, relation);
      of = relation;
      if (!isGone) here.set(objectId, kind);
      else {
        here.delete(objectId);
        membersIn(gone, groupId, relation).set(objectId, kind);
      }
    }
  }
  return { present: [...present.values()].filter(({ members }) => members.size > 0), gone: [...gone.values()] };
};

/** Memberships alone: every group has a name. */
const isPart = ({ isGone, name }: GroupSeen): boolean => !isGone && name === '';

/** What is known of the groups stays. */
const putParts = async (tx: Tx, { tenant_id, round }: Reading, groups: readonly GroupSeen[]): Promise<void> => {
  if (groups.length === 0) return;
  const ids = groups.map(({ groupId }) => groupId);
  await tx
    .updateTable('directory_groups')
    .set({ round, gone_at: null })
    .where('tenant_id', '=', tenant_id)
    .where('group_id', 'in', ids)
    .execute();
};

// As one document: a statement of some thousand parameters takes longer to be put together than to be done.
const putGroups = (tx: Tx, { tenant_id, round }: Reading, groups: readonly GroupSeen[]) =>
  sql`
    insert into directory_groups as g (tenant_id, group_id, name, description, kind, is_dynamic, is_synced,
      is_role_assignable, is_restricted, is_hidden, is_team, gives_licences, labels, round)
    select ${tenant_id}::uuid, "groupId", name, description, kind, "isDynamic", "isSynced", "isRoleAssignable",
      "isRestricted", "isHidden", "isTeam", "givesLicences", array(select json_array_elements_text(labels)),
      ${round}::integer
    from json_to_recordset(${JSON.stringify(groups.map(factsOf))}::json) as seen ("groupId" uuid, name text,
      description text, kind text, "isDynamic" boolean, "isSynced" boolean, "isRoleAssignable" boolean,
      "isRestricted" boolean, "isHidden" boolean, "isTeam" boolean, "givesLicences" boolean, labels json)
    on conflict (tenant_id, group_id) do update set
      name = excluded.name, description = excluded.description, kind = excluded.kind,
      is_dynamic = excluded.is_dynamic, is_synced = excluded.is_synced,
      is_role_assignable = excluded.is_role_assignable, is_restricted = excluded.is_restricted,
      is_hidden = excluded.is_hidden, is_team = excluded.is_team, gives_licences = excluded.gives_licences,
      labels = excluded.labels, round = excluded.round, gone_at = null`.execute(tx);

const factsOf = ({ links: _, unreadable: __, isGone: ___, labelNames: ____, ...facts }: GroupSeen) => facts;

const putLabels = async (tx: Tx, tenant_id: string, groups: readonly GroupSeen[]): Promise<void> => {
  const names = new Map(groups.flatMap(({ labelNames = [] }) => labelNames.filter(([, name]) => name !== '')));
  if (names.size === 0) return;
  await tx
    .insertInto('directory_labels')
    .values([...names].map(([label_id, name]) => ({ tenant_id, label_id, name })))
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'label_id']).doUpdateSet((row) => ({ name: row.ref('excluded.name') })),
    )
    .execute();
};

const endGroups = async (tx: Tx, tenantId: string, groupIds: readonly string[], now: Date): Promise<void> => {
  if (groupIds.length === 0) return;
  await tx
    .updateTable('directory_groups')
    .set({ gone_at: now })
    .where('tenant_id', '=', tenantId)
    .where('group_id', 'in', groupIds)
    .where('gone_at', 'is', null)
    .execute();
};
