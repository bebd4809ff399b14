import { z } from 'zod';
import type { MemberKind } from '#shared/reviews/expand-members.ts';
import type { GroupFacts, GroupKind } from '#shared/reviews/group-facts.ts';
import { foreign } from '#shared/text/written.ts';
import { GraphTrouble } from '../../microsoft/trouble.ts';
import type { AskGraph } from '../client.ts';
import type { DirectoryGraph } from './directory-graph.ts';
import { name, readPage } from './page.ts';
import type { GroupSeen, LinkSeen } from './seen.ts';

const removed = z.object({ reason: z.string() }).nullish();

export const group = z.object({
  id: z.uuid(),
  '@removed': removed,
  displayName: name,
  description: foreign(1024).nullish().catch(null),
  groupTypes: z.array(z.string()).nullish(),
  mailEnabled: z.boolean().nullish(),
  securityEnabled: z.boolean().nullish(),
  visibility: z.string().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  isAssignableToRole: z.boolean().nullish(),
  isManagementRestricted: z.boolean().nullish(),
  resourceProvisioningOptions: z.array(z.string()).nullish(),
  assignedLicenses: z.array(z.unknown()).nullish(),
  assignedLabels: z
    .array(z.object({ labelId: z.uuid(), displayName: name }))
    .nullish()
    .catch(null),
  'members@delta': z.array(z.unknown()).nullish(),
  'owners@delta': z.array(z.unknown()).nullish(),
});
type Group = z.infer<typeof group>;

export const groupFields = [
  'displayName',
  'description',
  'groupTypes',
  'mailEnabled',
  'securityEnabled',
  'visibility',
  'onPremisesSyncEnabled',
  'isAssignableToRole',
  'isManagementRestricted',
  'resourceProvisioningOptions',
  'assignedLicenses',
  'assignedLabels',
];

/**
 * Groups with their direct members and owners (GroupMember.Read.All; Learn, "group: delta"): a page of all of them, or of
 * what has changed since the link of changes was given. A group may come several times in a round, and a change again.
 */
export const groupPagesOf = (ask: AskGraph): Pick<DirectoryGraph, 'groups'> => ({
  groups: async (tenantId, at) => {
    const page = await readPage(
      ask,
      tenantId,
      at ?? `/groups/delta?$select=${[...groupFields, 'members', 'owners'].join(',')}`,
      group,
    );
    // A round ends in a link of changes: a page with neither was cut short, and what it lacks is not gone.
    if (page.next === undefined && page.changes === undefined)
      throw new GraphTrouble({ part: 'graph', code: 'unexpected-answer', uncertain: true });
    const rows = page.rows.map(groupSeen);
    const unreadable = rows.reduce((sum, row) => sum + row.unreadable, page.unreadable);
    return { ...page, rows, unreadable };
  },
});

const groupSeen = (row: Group): GroupSeen => {
  const [members, owners] = [linksOf('member', row['members@delta']), linksOf('owner', row['owners@delta'])];
  return {
    ...factsOfGroup(row),
    description: row.description || null,
    labels: row.assignedLabels?.map(({ labelId }) => labelId.toLowerCase()) ?? [],
    labelNames: row.assignedLabels?.map(({ labelId, displayName }) => [labelId.toLowerCase(), displayName ?? '']) ?? [],
    isGone: row['@removed'] != null,
    links: [...members.links, ...owners.links],
    unreadable: members.unreadable + owners.unreadable,
  };
};

/** What a group is, without its owners. */
export const factsOfGroup = (row: Group): Omit<GroupFacts, 'ownerIds'> => ({
  groupId: row.id.toLowerCase(),
  name: row.displayName ?? '',
  kind: kindOf(row),
  isDynamic: row.groupTypes?.includes('DynamicMembership') ?? false,
  // Null again once the group was moved to the cloud (Learn, "Configure Group Source of Authority").
  isSynced: row.onPremisesSyncEnabled === true,
  isRoleAssignable: row.isAssignableToRole === true,
  isRestricted: row.isManagementRestricted === true,
  isHidden: row.visibility?.toLowerCase() === 'hiddenmembership',
  isTeam: row.resourceProvisioningOptions?.includes('Team') ?? false,
  givesLicences: (row.assignedLicenses ?? []).length > 0,
});

const kindOf = ({ groupTypes, mailEnabled, securityEnabled }: Group): GroupKind => {
  if (groupTypes?.includes('Unified')) return 'microsoft-365';
  if (!mailEnabled) return 'security';
  return securityEnabled ? 'mail-security' : 'distribution';
};

const kinds: Readonly<Record<string, MemberKind>> = {
  '#microsoft.graph.user': 'user',
  '#microsoft.graph.group': 'group',
  '#microsoft.graph.device': 'device',
  '#microsoft.graph.orgContact': 'contact',
  '#microsoft.graph.servicePrincipal': 'service-principal',
};

const linksOf = (relation: LinkSeen['relation'], rows: readonly unknown[] | null | undefined) => {
  const links: LinkSeen[] = [];
  for (const row of rows ?? []) {
    const link = linkOf(relation, row);
    if (link) links.push(link);
  }
  return { links, unreadable: (rows?.length ?? 0) - links.length };
};

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** By hand: there are hundreds of thousands, and a schema takes longer for them than all the rest of a page. */
const linkOf = (relation: LinkSeen['relation'], row: unknown): LinkSeen | undefined => {
  if (typeof row !== 'object' || row === null || !('id' in row)) return undefined;
  const {
    id,
    '@odata.type': type,
    '@removed': gone,
  }: { id: unknown; '@odata.type'?: unknown; '@removed'?: unknown } = row;
  if (typeof id !== 'string' || !uuid.test(id)) return undefined;
  const isGone = gone !== undefined && gone !== null;
  if (isGone && !removed.safeParse(gone).success) return undefined;
  const kind = (typeof type === 'string' && kinds[type]) || 'unknown';
  return { relation, objectId: id.toLowerCase(), kind, isGone };
};
