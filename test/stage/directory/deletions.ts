import type { Group } from '../municipality/group.ts';
import type { Municipality, Tenant } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import { followRulesFor } from './follow-rules.ts';
import { noteLink } from './history.ts';
import type { How } from './links.ts';

const dayMs = 86_400_000;
/** How long a deleted person or Microsoft 365 group can be restored (Learn, "Restore deleted item"). */
export const keptFor = 30 * dayMs;

/**
 * A person is deleted softly: gone from every list, still in the groups. So is a Microsoft 365 group; any other group is
 * gone for good (Learn, "Restore deleted item": security groups cannot be restored).
 */
export const deleteObject = (municipality: Municipality, tenant: Tenant, id: string, { at, by }: How): void => {
  const person = tenant.people.get(id);
  const group = tenant.groups.get(id);
  if (person) {
    tenant.people.delete(id);
    if (person.signInName) municipality.named.delete(person.signInName);
    tenant.deleted.set(id, { object: person, at: new Date(at), install: tenant.installs.get(id) });
    tenant.installs.delete(id);
    withdrawRoles(tenant, id, at);
    tenant.history.people.push({ at, objectId: id, what: 'deleted' });
    tenant.history.audit.push({ at, activity: 'Delete user', category: 'UserManagement', by, objectId: id });
  }
  if (group) {
    tenant.groups.delete(id);
    const isKept = group.kind === 'microsoft365';
    if (isKept) tenant.deleted.set(id, { object: group, at: new Date(at) });
    tenant.history.groups.push({ at, objectId: id, what: isKept ? 'deleted' : 'purged' });
    tenant.history.audit.push({ at, activity: 'Delete group', category: 'GroupManagement', by, groupId: id });
    if (!isKept) forget(tenant, group, at, by.objectId);
  }
};

/** Puts it back with its id and its memberships. */
export const restoreObject = (municipality: Municipality, tenant: Tenant, id: string, how: How): void => {
  const found = tenant.deleted.get(id);
  if (!found) return;
  tenant.deleted.delete(id);
  const { object, install } = found;
  const { at, by } = how;
  if ('memberIds' in object) {
    tenant.groups.set(id, object);
    tenant.history.groups.push({ at, objectId: id, what: 'restored' });
    tenant.history.audit.push({ at, activity: 'Restore Group', category: 'GroupManagement', by, groupId: id });
    return;
  }
  tenant.people.set(id, object);
  if (object.signInName) municipality.named.set(object.signInName, object);
  if (install) tenant.installs.set(id, install);
  for (const assignment of tenant.appRoleAssignments)
    if (assignment.principalId === id && assignment.withdrawnAt === found.at.toISOString())
      delete assignment.withdrawnAt;
  tenant.history.people.push({ at, objectId: id, what: 'restored' });
  tenant.history.audit.push({ at, activity: 'Restore user', category: 'UserManagement', by, objectId: id });
  for (const [groupId, list] of linksTo(tenant, id))
    noteLink(tenant.history, { at, list, groupId, objectId: id, holds: true, by: by.objectId, settled: true });
  followRulesFor(tenant, object, at);
};

/** What was deleted is gone for good, and only now out of its groups. */
export const purgeObject = (tenant: Tenant, id: string, { at, by }: How): void => {
  const found = tenant.deleted.get(id);
  if (!found) return;
  tenant.deleted.delete(id);
  const { groups, people } = tenant.history;
  ('memberIds' in found.object ? groups : people).push({ at, objectId: id, what: 'purged' });
  forget(tenant, found.object, at, by.objectId);
};

const forget = (tenant: Tenant, object: Person | Group, at: number, by: string): void => {
  const { id } = object;
  tenant.history.gone.set(id, 'memberIds' in object ? 'group' : 'user');
  for (const [groupId, list] of linksTo(tenant, id)) {
    const group = tenant.groups.get(groupId);
    (list === 'owners' ? group?.ownerIds : group?.memberIds)?.delete(id);
    noteLink(tenant.history, { at, list, groupId, objectId: id, holds: false, by, settled: true });
  }
};

const linksTo = ({ groups }: Tenant, id: string) =>
  [...groups.values()].flatMap(({ id: groupId, memberIds, ownerIds }) => [
    ...(memberIds.has(id) ? [[groupId, 'members'] as const] : []),
    ...(ownerIds.has(id) ? [[groupId, 'owners'] as const] : []),
  ]);

const withdrawRoles = ({ appRoleAssignments }: Tenant, id: string, at: number): void => {
  for (const assignment of appRoleAssignments)
    if (assignment.principalId === id) assignment.withdrawnAt ??= new Date(at).toISOString();
};
