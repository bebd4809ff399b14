import type { Group, GroupKind } from '../municipality/group.ts';
import { type Municipality, type Tenant, tenantOf } from '../municipality/municipality.ts';
import { addressPart } from '../municipality/names.ts';
import type { Person } from '../municipality/person.ts';
import type { NotedDeed } from './deed.ts';
import { deleteObject, purgeObject, restoreObject } from './deletions.ts';
import { followRules, followRulesFor } from './follow-rules.ts';
import { type How, putLink } from './links.ts';

/** Makes one change and notes it in the history; what is not there any more is left as it is. */
export const putDeed = (municipality: Municipality, noted: NotedDeed): void => {
  const tenant = tenantOf(municipality, noted.tenantId);
  const how: How = { at: Date.parse(noted.at), by: noted.by, settled: noted.settled ?? false };
  switch (noted.do) {
    case 'link':
      putLink(tenant, noted, how);
      break;
    case 'delete':
      deleteObject(municipality, tenant, noted.object, how);
      break;
    case 'restore':
      restoreObject(municipality, tenant, noted.object, how);
      break;
    case 'purge':
      purgeObject(tenant, noted.object, how);
      break;
    case 'create-group':
      tenant.groups.set(noted.group, createdGroup(noted.group, noted.name, noted.kind, noted.at));
      tenant.history.groups.push({ at: how.at, objectId: noted.group, what: 'created' });
      break;
    case 'create-stranger':
      tenant.others.set(noted.object, { id: noted.object, kind: noted.kind, displayName: noted.kind });
      break;
    case 'manager':
    case 'enabled':
    case 'unit':
    case 'hired':
    case 'leaves':
    case 'user-type':
    case 'sponsors':
      changePerson(tenant, noted, how);
      break;
    case 'group-kind':
    case 'rule':
    case 'rule-paused':
    case 'cloud-managed':
    case 'describe':
      changeGroup(tenant, noted, how);
      break;
  }
};

type OfPerson = Extract<NotedDeed, { person: string }>;
type OfGroup = Exclude<Extract<NotedDeed, { group: string }>, { do: 'link' | 'create-group' }>;

const changePerson = (tenant: Tenant, deed: OfPerson, { at, by }: How): void => {
  const person = tenant.people.get(deed.person);
  if (!person) return;
  const left = deed.do === 'manager' ? person.managerId : undefined;
  const names = putOnPerson(person, deed);
  tenant.history.people.push({ at, objectId: person.id, what: 'properties', names, left });
  tenant.history.audit.push({ at, by, activity: 'Update user', category: 'UserManagement', objectId: person.id });
  followRulesFor(tenant, person, at);
};

/** @returns the properties that Graph shows otherwise now */
const putOnPerson = (person: Person, deed: OfPerson): readonly string[] => {
  switch (deed.do) {
    case 'manager':
      if (deed.manager === null) delete person.managerId;
      else person.managerId = deed.manager;
      return ['manager'];
    case 'enabled':
      person.accountEnabled = deed.enabled;
      return ['accountEnabled'];
    case 'unit':
      person.unit = deed.unit;
      return ['department'];
    case 'hired':
      if (deed.hiredOn === null) delete person.hiredOn;
      else person.hiredOn = deed.hiredOn;
      return ['employeeHireDate'];
    case 'leaves':
      if (deed.leavesOn === null) delete person.leftOn;
      else person.leftOn = deed.leavesOn;
      return ['employeeLeaveDateTime'];
    case 'user-type':
      person.userType = deed.userType;
      return ['userType'];
    case 'sponsors':
      person.sponsorIds = deed.sponsors;
      return ['sponsors'];
  }
};

const changeGroup = (tenant: Tenant, deed: OfGroup, { at, by }: How): void => {
  const group = tenant.groups.get(deed.group);
  if (!group) return;
  const names = putOnGroup(group, deed);
  tenant.history.groups.push({ at, objectId: group.id, what: 'properties', names });
  tenant.history.audit.push({ at, by, activity: 'Update group', category: 'GroupManagement', groupId: group.id });
  followRules(tenant, group, at);
};

/** @returns the properties that Graph shows otherwise now */
const putOnGroup = (group: Group, deed: OfGroup): readonly string[] => {
  switch (deed.do) {
    case 'group-kind':
      group.kind = deed.kind;
      return ofKind;
    case 'rule':
      group.kind = 'dynamic';
      group.membershipRule = deed.rule;
      return [...ofKind, 'membershipRule', 'membershipRuleProcessingState'];
    case 'rule-paused':
      group.rulePaused = deed.paused;
      return ['membershipRuleProcessingState'];
    case 'cloud-managed':
      group.cloudManaged = deed.cloudManaged;
      return ['onPremisesSyncEnabled'];
    case 'describe':
      group.description = deed.description;
      return ['description'];
  }
};

const ofKind = [
  ...['groupTypes', 'mailEnabled', 'securityEnabled', 'onPremisesSyncEnabled', 'isAssignableToRole'],
  ...['isManagementRestricted', 'visibility', 'mail'],
];

const createdGroup = (id: string, displayName: string, kind: GroupKind, createdDateTime: string): Group => ({
  id,
  kind,
  displayName,
  description: '',
  mailNickname: addressPart(displayName),
  createdDateTime,
  ownerIds: new Set(),
  memberIds: new Set(),
  hasTeam: false,
  visibility: kind === 'microsoft365' ? 'Private' : null,
});
