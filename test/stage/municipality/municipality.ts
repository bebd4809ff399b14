import type { History } from '../directory/history.ts';
import type { Group } from './group.ts';
import type { StageIds } from './ids.ts';
import type { Mailbox } from './mail/mail.ts';
import type { NamedPerson, Person } from './person.ts';

/** Kinds of directory objects that are neither user nor group and are known by name. */
export const otherKinds = ['device', 'orgContact', 'servicePrincipal'] as const;

/**
 * A directory object that is neither user nor group, yet may sit in a group: a cast to user leaves it out. Its kind may be
 * one that nobody knows yet.
 */
export type OtherObject = {
  kind: string;
  id: string;
  displayName: string;
  mail?: string;
  appId?: string;
};

export type AppRole = { id: string; value: 'Gdpr.Team' | 'Gdpr.Dpo' | 'Gdpr.Admin'; displayName: string };

export type AppRoleAssignment = {
  id: string;
  appRoleId: string;
  principalId: string;
  principalType: 'User' | 'Group';
  createdDateTime: string;
  /** Instants of changes while the stage runs, ISO 8601 in UTC. */
  assignedAt?: string;
  withdrawnAt?: string;
};

/** A channel; without a kind it is a standard one. Bots are not let into the others. */
export type TeamChannel = {
  id: string;
  displayName: string;
  kind?: 'private' | 'shared';
  archived?: boolean;
  deleted?: boolean;
};

/** A Teams team with its channels, and whether our app is installed in it (which carries its RSC permissions). */
export type Team = {
  id: string;
  displayName: string;
  channels: TeamChannel[];
  /** A team put away: everybody may read, nobody write. */
  archived?: boolean;
  appInstalled: boolean;
};

export type Container = {
  kind: 'directoryRole' | 'administrativeUnit';
  id: string;
  displayName: string;
  memberIds: Set<string>;
};

/** `at`: when it was deleted. Its memberships stay in the groups until it is purged. */
export type DeletedObject = { object: Person | Group; at: Date; install?: string | undefined };

export type Tenant = {
  id: string;
  name: string;
  domain: string;
  people: Map<string, Person>;
  groups: Map<string, Group>;
  others: Map<string, OtherObject>;
  /** Roles of the directory and administrative units, which Graph lists among what somebody is a member of. */
  containers: Container[];
  /** Deleted people and Microsoft 365 groups, by id: thirty days they can be restored. */
  deleted: Map<string, DeletedObject>;
  /** What was changed since the municipality was made. */
  history: History;
  /** Our app in this tenant. */
  servicePrincipalId: string;
  /** The app that may take people out of groups. */
  removalPrincipalId: string;
  appRoles: AppRole[];
  appRoleAssignments: AppRoleAssignment[];
  /** Ids of the people who have our Teams app installed, with the id of the installation. */
  installs: Map<string, string>;
  teams: Map<string, Team>;
  /** By person id; made empty on first use, see mailboxOf. */
  mailboxes: Map<string, Mailbox>;
  /** By id of a shared mailbox: who may open it. */
  mailboxMembers: Map<string, ReadonlySet<string>>;
  /** User principal name of the shared mailbox the desk sends from. */
  deskMailbox: string;
};

export type Municipality = {
  ids: StageIds;
  tenants: Map<string, Tenant>;
  named: Map<NamedPerson, Person>;
};

/** Finds a person by id, user principal name or the stage's sign-in name; undefined if nobody is called so. */
export const findPerson = (municipality: Municipality, who: string): Person | undefined => {
  const wanted = who.toLowerCase();
  for (const tenant of municipality.tenants.values()) {
    const byId = tenant.people.get(wanted);
    if (byId) return byId;
    for (const person of tenant.people.values()) if (isCalled(person, wanted)) return person;
  }
  return undefined;
};

/** The tenant with that id. Throws if the stage has none: ids reach here only after a token was checked. */
export const tenantOf = (municipality: Municipality, id: string): Tenant => {
  const found = municipality.tenants.get(id);
  if (!found) throw new Error(`no tenant ${id} on the stage`);
  return found;
};

export const managerOf = (municipality: Municipality, person: Person): Person | undefined =>
  person.managerId ? tenantOf(municipality, person.tenantId).people.get(person.managerId) : undefined;

/** The app roles Entra would put into the person's token: own ones, and those of groups the person is directly in. */
export const rolesOf = (municipality: Municipality, person: Person): AppRole['value'][] => {
  const tenant = tenantOf(municipality, person.tenantId);
  // Deleted, people keep their groups until they are purged, and can sign in to nothing.
  if (!tenant.people.has(person.id)) return [];
  const holders = tenant.appRoleAssignments.filter(
    ({ principalId, withdrawnAt }) =>
      withdrawnAt === undefined &&
      (principalId === person.id || tenant.groups.get(principalId)?.memberIds.has(person.id)),
  );
  return tenant.appRoles
    .filter(({ id }) => holders.some(({ appRoleId }) => appRoleId === id))
    .map(({ value }) => value);
};

const isCalled = (person: Person, wanted: string): boolean =>
  person.signInName === wanted || person.upn === wanted || person.mail === wanted;
