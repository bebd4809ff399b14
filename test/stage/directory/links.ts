import type { Tenant } from '../municipality/municipality.ts';
import type { LinkList, Writer } from './history.ts';
import { noteLink } from './history.ts';

export type How = { at: number; by: Writer; settled: boolean };
type Link = { list: LinkList; group: string; object: string; holds: boolean };

const activities: Record<LinkList, { true: string; false: string }> = {
  members: { true: 'Add member to group', false: 'Remove member from group' },
  owners: { true: 'Add owner to group', false: 'Remove owner from group' },
};

/**
 * Puts an object into a group or takes it out. Who stops being the owner of a team stops being a member of it as well
 * (Learn, "Remove group owner": known issue of groups connected to a team).
 */
export const putLink = (tenant: Tenant, { list, group, object, holds }: Link, { at, by, settled }: How): void => {
  const found = tenant.groups.get(group);
  if (!found) return;
  const ids = list === 'owners' ? found.ownerIds : found.memberIds;
  if (ids.has(object) === holds) return;
  if (holds) ids.add(object);
  else ids.delete(object);
  noteLink(tenant.history, { at, list, groupId: group, objectId: object, holds, by: by.objectId, settled });
  tenant.history.audit.push({
    at,
    activity: activities[list][holds ? 'true' : 'false'],
    category: 'GroupManagement',
    by,
    groupId: group,
    objectId: object,
  });
  if (list === 'owners' && !holds && found.hasTeam)
    putLink(tenant, { list: 'members', group, object, holds: false }, { at, by, settled });
};
