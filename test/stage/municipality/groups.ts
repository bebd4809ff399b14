import type { Chance } from './chance.ts';
import type { Group, GroupKind } from './group.ts';
import { guidOf } from './ids.ts';
import type { OtherObject } from './municipality.ts';
import { addressPart } from './names.ts';
import type { Person } from './person.ts';
import { dayMs, type Populating } from './register.ts';
import { familyUnit } from './units.ts';

export const gdprTeamGroup = 'GDPR-team';
const nestedTeamGroup = 'GDPR-team - jurister';
export const gdprTeamsTeam = 'GDPR-vagten';

type Draft = {
  displayName: string;
  kind: GroupKind;
  owners: Iterable<Person>;
  members: Iterable<{ id: string }>;
  description?: string;
  hasTeam?: boolean;
  membershipRule?: string;
  hiddenMembership?: boolean;
  label?: string;
};

/** Systems whose access hangs on a group; every kind comes up, so that a review meets each of Graph's refusals. */
const systems: readonly [string, GroupKind][] = [
  ['ESDH - sagsbehandlere', 'on-prem-synced'],
  ['ESDH - fortrolige sager', 'security'],
  ['Omsorgssystem - læse', 'security'],
  ['Omsorgssystem - skrive', 'security'],
  ['Børnesager - fuld adgang', 'security'],
  ['Løn - indberetning', 'on-prem-synced'],
  ['Økonomi - godkendere', 'security'],
  ['Snitflader - administratorer', 'role-assignable'],
  ['Direktionens dokumenter', 'management-restricted'],
  ['Krisestab', 'mail-enabled-security'],
  ['Nyhedsbrev til alle', 'distribution'],
  ['Projekt Velfærdsteknologi', 'microsoft365'],
  ['VPN - eksterne leverandører', 'security'],
  ['Kamera og adgangskontrol', 'security'],
];

export const makeGroups = (how: Populating, people: readonly Person[], others: readonly OtherObject[]): Group[] => {
  const groups: Group[] = [];
  const add = (draft: Draft): Group => {
    const group = groupOf(how, draft);
    groups.push(group);
    return group;
  };
  addDesk(add, people);
  addUnits(add, people);
  addSystems(add, how.chance, people, others);
  addReviewed(add, people, others, groups);
  return groups;
};

const groupOf = ({ seed, tenant, now, chance }: Populating, draft: Draft): Group => ({
  id: guidOf(seed, `${tenant.key}/group/${draft.displayName}`),
  kind: draft.kind,
  displayName: draft.displayName,
  description: draft.description ?? '',
  mailNickname: addressPart(draft.displayName),
  createdDateTime: new Date(now.getTime() - chance.below(3000) * dayMs).toISOString(),
  ownerIds: new Set(Array.from(draft.owners, ({ id }) => id)),
  memberIds: new Set(Array.from(draft.members, ({ id }) => id)),
  hasTeam: draft.hasTeam ?? false,
  visibility: draft.hiddenMembership ? 'HiddenMembership' : draft.kind === 'microsoft365' ? 'Private' : null,
  ...(draft.membershipRule ? { membershipRule: draft.membershipRule } : {}),
  ...(draft.label ? { label: draft.label } : {}),
});

type Add = (draft: Draft) => Group;

const addDesk = (add: Add, people: readonly Person[]): void => {
  const named = (...names: string[]) => people.filter(({ signInName }) => signInName && names.includes(signInName));
  const nested = add({
    displayName: nestedTeamGroup,
    kind: 'security',
    owners: named('adam'),
    members: named('nete'),
    description: 'Står i GDPR-team, og får derfor ingen rolle: Entra giver den kun til dem, der selv er medlem',
  });
  add({
    displayName: gdprTeamGroup,
    kind: 'security',
    owners: named('adam'),
    members: [...named('jonas'), nested],
    description: 'Har rollen Gdpr.Team',
  });
  add({
    displayName: gdprTeamsTeam,
    kind: 'microsoft365',
    owners: named('sofie', 'nils'),
    members: named('sofie', 'jonas', 'dorte', 'nils'),
    hasTeam: true,
  });
};

const addUnits = (add: Add, people: readonly Person[]): void => {
  const working = people.filter((person) => person.userType === 'Member' && !person.isSharedMailbox);
  for (const [unit, members] of Map.groupBy(working, (person) => person.unit))
    add({
      displayName: `Alle i ${unit}`,
      kind: 'dynamic',
      owners: [],
      members,
      membershipRule: `(user.department -eq "${unit}")`,
    });
  for (const [office, members] of Map.groupBy(working, (person) => `${person.unit} - ${person.office}`))
    add({
      displayName: office,
      kind: 'microsoft365',
      owners: members.filter(({ isManager }) => isManager).slice(0, 1),
      members,
      hasTeam: true,
      label: 'Internt',
    });
};

const addSystems = (add: Add, chance: Chance, people: readonly Person[], others: readonly OtherObject[]): void => {
  const managers = people.filter(({ isManager }) => isManager);
  for (const [displayName, kind] of systems) {
    const size = Math.min(people.length, 12 + chance.below(220));
    const members = Array.from({ length: size }, () => people[chance.below(people.length)]).filter(
      (one) => one !== undefined,
    );
    const owner = managers[chance.below(managers.length)];
    add({
      displayName,
      kind,
      owners: owner ? [owner] : [],
      members: kind === 'security' ? [...members, ...others] : members,
    });
  }
};

/** What Birgit reviews: one group of each kind, with her people, a guest, a person who left and a group inside a group. */
const addReviewed = (
  add: Add,
  people: readonly Person[],
  others: readonly OtherObject[],
  groups: readonly Group[],
): void => {
  const head = people.find(({ isManager, unit }) => isManager && unit === familyUnit);
  if (!head) return;
  const own = people.filter(({ unit, userType }) => unit === familyUnit && userType === 'Member').slice(0, 14);
  const left = people.find(({ unit, leftOn }) => unit === familyUnit && leftOn !== undefined);
  const guest = people.find(({ userType }) => userType === 'Guest');
  const members = [...own, left, guest].filter((one) => one !== undefined);
  const kinds: [string, GroupKind][] = [
    ['Børnesager - læseadgang', 'security'],
    ['Børn og Familie - samarbejde', 'microsoft365'],
    ['Børn og Familie - postliste', 'distribution'],
    ['Børn og Familie - vagt', 'mail-enabled-security'],
    ['Børn og Familie - fællesdrev', 'on-prem-synced'],
    ['Børn og Familie - superbrugere', 'role-assignable'],
    ['Børn og Familie - beskyttede sager', 'management-restricted'],
  ];
  for (const [displayName, kind] of kinds)
    add({
      ...{ displayName, kind, owners: [head], members },
      ...(kind === 'microsoft365' && { label: 'Fortroligt' }),
    });
  add({
    displayName: 'Børn og Familie - støttegruppe',
    kind: 'microsoft365',
    owners: [head],
    members,
    hiddenMembership: true,
    label: 'Fortroligt',
  });
  add({
    displayName: 'Børn og Familie - nye',
    kind: 'dynamic',
    owners: [head],
    members: own,
    membershipRule: `(user.department -eq "${familyUnit}") and (user.accountEnabled -eq true)`,
  });
  const inner = groups.find(({ displayName }) => displayName === 'Børnesager - læseadgang');
  const outer = add({
    displayName: 'Børnesager - alle adgange',
    kind: 'security',
    owners: [head],
    members: [...own.slice(0, 3), ...others],
  });
  if (inner) outer.memberIds.add(inner.id);
};
