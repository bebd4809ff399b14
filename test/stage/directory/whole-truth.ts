import type { Group } from '../municipality/group.ts';
import type { Tenant } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';

/** Everything a directory holds, as it is and not as Graph shows it yet. Deleted people stand among the people. */
export const wholeTruth = ({ id, groups, people, others, deleted, history }: Tenant) => ({
  tenant: id,
  groups: [...groups.values()].map(shownGroup),
  people: [
    ...[...people.values()].map((person) => ({ ...shownPerson(person), deleted: false, deletedAt: null })),
    ...[...deleted.values()].flatMap(({ object, at }) =>
      'upn' in object ? [{ ...shownPerson(object), deleted: true, deletedAt: at.toISOString() }] : [],
    ),
  ],
  others: [...others.values()].map(({ id, kind, displayName }) => ({ id, kind, name: displayName })),
  deletedGroups: [...deleted.values()].flatMap(({ object, at }) =>
    'memberIds' in object ? [{ ...shownGroup(object), deletedAt: at.toISOString() }] : [],
  ),
  /** Everything that was changed while the stage ran, oldest first. An app that deleted somebody shows here. */
  audit: history.audit.map(({ at, activity, by, groupId, objectId }) => ({
    at: new Date(at).toISOString(),
    activity,
    by: by.kind,
    byId: by.objectId,
    byName: by.name,
    group: groupId ?? null,
    object: objectId ?? null,
  })),
});

const shownGroup = (group: Group) => ({
  id: group.id,
  name: group.displayName,
  kind: group.kind,
  description: group.description,
  members: [...group.memberIds],
  owners: [...group.ownerIds],
  hidden: group.visibility === 'HiddenMembership',
  team: group.hasTeam,
  rule: group.membershipRule ?? null,
  paused: group.rulePaused ?? false,
  cloudManaged: group.cloudManaged ?? false,
  licence: group.licence ?? null,
});

const shownPerson = (person: Person) => ({
  id: person.id,
  name: person.displayName,
  upn: person.upn,
  manager: person.managerId ?? null,
  enabled: person.accountEnabled,
  guest: person.userType === 'Guest',
  unit: person.unit,
  title: person.jobTitle,
  sponsors: person.sponsorIds ?? [],
  lastSignIn: person.lastSignIn ?? null,
  hired: person.hiredOn ?? null,
  left: person.leftOn ?? null,
});
