import { sql } from 'kysely';
import type { Tx } from '../../database/transaction.ts';
import type { GroupSeen, LinkSeen } from '../../graph/directory/seen.ts';
import { isListable } from './end-unlisted.ts';
import type { Reading } from './reading.ts';

type Seen = Omit<LinkSeen, 'isGone'> & { readonly groupId: string };

/**
 * Keeps a page of groups with their memberships. A group that comes twice counts as it came last; a member who left and came
 * back between two readings is new. Memberships the first reading of all lists have no `since`: they are older than the mirror.
 */
export const keepGroups = async (tx: Tx, reading: Reading, rows: readonly GroupSeen[], now: Date): Promise<void> => {
  const { tenant_id, round } = reading;
  const groups = new Map<string, GroupSeen>();
  for (const group of rows) if (!isPart(group) || !groups.has(group.groupId)) groups.set(group.groupId, group);
  const [present, gone] = [new Map<string, Seen>(), new Map<string, Seen>()];
  for (const { groupId, links } of rows)
    for (const link of links) {
      const key = `${groupId} ${link.relation} ${link.objectId}`;
      (link.isGone ? gone : present).set(key, { ...link, groupId });
      if (link.isGone) present.delete(key);
    }
  const all = [...groups.values()];
  const whole = all.filter((group) => !group.isGone && !isPart(group));
  if (whole.length > 0) await putGroups(tx, reading, whole);
  await putParts(tx, reading, all.filter(isPart));
  await putLabels(tx, tenant_id, whole);
  await endGroups(
    tx,
    tenant_id,
    all.flatMap(({ isGone, groupId }) => (isGone ? [groupId] : [])),
    now,
  );
  await endLinks(tx, tenant_id, [...gone.values()], now);
  const since = reading.done_at === null ? null : now;
  await putLinks(tx, { tenant_id, round, since }, [...present.values()]);
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

type In = { readonly tenant_id: string; readonly round: number; readonly since: Date | null };

// As arrays, not as rows: a page has thousands of memberships, and a statement at most 65,535 parameters.
const columnsOf = (links: readonly Seen[]) =>
  sql`unnest(${links.map(({ groupId }) => groupId)}::uuid[], ${links.map(({ relation }) => relation)}::text[],
    ${links.map(({ objectId }) => objectId)}::uuid[], ${links.map(({ kind }) => kind)}::text[])
    as seen (group_id, relation, object_id, kind)`;

/** `since` is that of those that are new, or are back. */
export const putLinks = async (tx: Tx, { tenant_id, round, since }: In, links: readonly Seen[]): Promise<void> => {
  if (links.length === 0) return;
  await sql`
    insert into directory_memberships as m (tenant_id, group_id, relation, object_id, kind, since, round)
    select ${tenant_id}::uuid, group_id, relation, object_id, kind, ${since}::timestamptz, ${round}::integer
    from ${columnsOf(links)}
    on conflict (tenant_id, group_id, relation, object_id) do update set
      kind = excluded.kind, round = excluded.round, gone_at = null,
      since = case when m.gone_at is null then m.since else excluded.since end`.execute(tx);
};

/** A deleted account's memberships stand until it is purged, though a first round may tell of them as removed (issue 5855). */
const endLinks = async (tx: Tx, tenantId: string, links: readonly Seen[], now: Date): Promise<void> => {
  if (links.length === 0) return;
  await sql`
    update directory_memberships as m set gone_at = ${now}::timestamptz from ${columnsOf(links)}
    where m.tenant_id = ${tenantId}::uuid and m.group_id = seen.group_id and m.relation = seen.relation
      and m.object_id = seen.object_id and m.gone_at is null and ${isListable}`.execute(tx);
};
