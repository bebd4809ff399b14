import type { CheckedToken } from '../../identity/check-token.ts';
import type { Group } from '../../municipality/group.ts';
import type { Container, DeletedObject, OtherObject, Tenant } from '../../municipality/municipality.ts';
import type { Person } from '../../municipality/person.ts';
import { collectionsOf, isKnownType } from '../entities.ts';
import type { Row } from '../query/filter.ts';
import { groupRow, usualOfGroup } from './group-row.ts';
import { mayReadBasics, mayReadLeaving, mayReadType } from './reading-rights.ts';
import { basicsOfUser, userRow, usualOfUser } from './user-row.ts';

export type DirectoryObject = Person | Group | OtherObject | Container;

export const isPerson = (object: DirectoryObject): object is Person => 'upn' in object;
export const isGroup = (object: DirectoryObject): object is Group => 'memberIds' in object && 'ownerIds' in object;

export const objectOf = (tenant: Tenant, id: string): DirectoryObject | undefined =>
  tenant.people.get(id) ?? tenant.groups.get(id) ?? tenant.others.get(id);

export const typeOf = (object: DirectoryObject): string => {
  if (isPerson(object)) return 'user';
  return isGroup(object) ? 'group' : object.kind;
};

/** Types a list of directory objects may hold; a property that none of them has is refused. */
export const objectTypes = [
  'directoryObject',
  'user',
  'group',
  'device',
  'orgContact',
  'servicePrincipal',
  'directoryRole',
  'administrativeUnit',
] as const;

/** A person as this caller may see one: all, names and addresses, or the id alone. */
export const personRow = (token: CheckedToken, person: Person): Row => {
  const isOwn = token.kind === 'delegated' && token.objectId === person.id;
  if (mayReadType(token, 'user') || isOwn) {
    const whole = userRow(person);
    return mayReadLeaving(token) ? whole : { ...whole, employeeLeaveDateTime: null };
  }
  if (mayReadBasics(token)) return { ...limitedRow('user', person.id), ...basicsOfUser(person) };
  return limitedRow('user', person.id);
};

/** A member, an owner, a manager: with its type, and as much of it as the caller may read. */
export const objectRow = (token: CheckedToken, tenant: Tenant, object: DirectoryObject): Row => {
  const type = typeOf(object);
  const typed = { '@odata.type': `#microsoft.graph.${type}` };
  if (isPerson(object)) return { ...typed, ...personRow(token, object) };
  if (!mayReadType(token, type)) return { ...typed, ...limitedRow(type, object.id) };
  return { ...typed, ...(isGroup(object) ? groupRow(tenant, object) : otherRow(object)) };
};

/** What comes of an object without $select; nothing but the id of a kind that the stage's Graph does not know. */
export const usualOf = (object: DirectoryObject): readonly string[] => {
  if (isPerson(object)) return usualOfUser;
  if (isGroup(object)) return usualOfGroup;
  return usualOfOthers[object.kind] ?? [];
};

/** Id and type, every collection empty, and null for all else, which is what a missing property is shown as. */
const limitedRow = (type: string, id: string): Row => ({
  id,
  ...(isKnownType(type) ? Object.fromEntries(collectionsOf(type).map((name) => [name, []])) : {}),
});

const usualOfOthers: Readonly<Record<string, readonly string[]>> = {
  device: ['accountEnabled', 'deviceId', 'displayName', 'operatingSystem', 'operatingSystemVersion', 'physicalIds'],
  orgContact: [
    'companyName',
    'department',
    'displayName',
    'givenName',
    'jobTitle',
    'mail',
    'surname',
    'proxyAddresses',
  ],
  servicePrincipal: ['accountEnabled', 'appDisplayName', 'appId', 'displayName', 'servicePrincipalType', 'tags'],
  directoryRole: ['description', 'displayName', 'roleTemplateId'],
  administrativeUnit: ['description', 'displayName', 'visibility'],
};

const otherRow = (object: OtherObject | Container): Row => {
  const { id, displayName } = object;
  const { mail = null, appId = null } = 'memberIds' in object ? {} : object;
  return {
    id,
    displayName,
    mail,
    appId,
    appDisplayName: displayName,
    accountEnabled: true,
    deviceId: id,
    operatingSystem: 'Windows',
    operatingSystemVersion: '10.0.22631',
    servicePrincipalType: 'Application',
    physicalIds: [],
    proxyAddresses: [],
    tags: [],
  };
};

/** A deleted person or group, as `directory/deletedItems` shows it. */
export const deletedRow = (token: CheckedToken, tenant: Tenant, { object, at }: DeletedObject): Row => {
  const row = objectRow(token, tenant, object);
  // The name is freed for the next one of that name, so the deleted one's begins with the id.
  const upn = 'upn' in object ? { userPrincipalName: `${object.id.replaceAll('-', '')}${object.upn}` } : {};
  return { ...row, ...upn, deletedDateTime: at.toISOString() };
};
