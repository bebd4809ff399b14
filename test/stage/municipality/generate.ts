import { newHistory } from '../directory/history.ts';
import { cast } from './cast.ts';
import { makeChance } from './chance.ts';
import { gdprTeamGroup, gdprTeamsTeam, makeGroups } from './groups.ts';
import { makeDeletedGroup, makeHardGroups } from './hard-groups.ts';
import { makeDeletedPeople, makeGuestsHard, makeManagersHard, makeSignInsHard } from './hard-people.ts';
import { giveHireDates } from './hire-dates.ts';
import { defaultSeed, guidOf, idsOf } from './ids.ts';
import { fillMailboxes } from './mail/mailboxes.ts';
import { makeManyGroups } from './many-groups.ts';
import type { AppRole, AppRoleAssignment, Container, Municipality, OtherObject, Tenant } from './municipality.ts';
import { deskMailboxOf, familyMailboxOf, makePeople } from './people.ts';
import type { Person } from './person.ts';
import type { Populating } from './register.ts';

type Making = { employees: number; memberships?: number | undefined; seed?: string; now: Date };

/**
 * Tenant A with that many employees (at least 20), and its neighbour, tenant B, with a tenth of them. The same seed, sizes
 * and instant make the same municipality. All names are invented.
 * @param memberships how many there are in the groups of tenant A at least; further groups make up for what lacks
 */
export const makeMunicipality = ({ employees, memberships = 0, seed = defaultSeed, now }: Making): Municipality => {
  const ids = idsOf(seed);
  const a = { key: 'a', id: ids.tenantA, name: 'Eksempel Kommune', domain: 'eksempel-kommune.example' } as const;
  const b = { key: 'b', id: ids.tenantB, name: 'Nabo Kommune', domain: 'nabo-kommune.example' } as const;
  const chance = makeChance(seed);
  const tenants = [
    makeTenant({ seed, now, chance, tenant: a, employees }, memberships),
    makeTenant({ seed, now, chance, tenant: b, employees: Math.max(20, Math.round(employees / 10)) }, 0),
  ];
  const municipality: Municipality = {
    ids,
    tenants: new Map(tenants.map((tenant) => [tenant.id, tenant])),
    named: new Map(
      tenants.flatMap(({ people }) =>
        [...people.values()].flatMap((person) => (person.signInName ? [[person.signInName, person]] : [])),
      ),
    ),
  };
  fillMailboxes(municipality, now);
  return municipality;
};

const makeTenant = (how: Populating, memberships: number): Tenant => {
  const { seed, tenant, now } = how;
  const id = (name: string) => guidOf(seed, `${tenant.key}/${name}`);
  const people = makePeople(how);
  const others = makeOthers(id);
  const deletedPeople = makeDeletedPeople(how);
  const groups = makeGroups(how, people, others);
  const programs = makePrograms(id);
  groups.push(...makeHardGroups(how, { people, others: [...others, ...programs], deleted: deletedPeople }));
  const deleted = [...deletedPeople, makeDeletedGroup(how, people)];
  makeManagersHard(people, deletedPeople);
  makeSignInsHard(people);
  giveHireDates(people, now);
  makeGuestsHard(people, groups[0]?.id);
  const had = groups.reduce((sum, { memberIds }) => sum + memberIds.size, 0);
  groups.push(...makeManyGroups(how, people, memberships - had));
  const byName = (displayName: string) => groups.find((group) => group.displayName === displayName)?.id ?? '';
  const appRoles = makeAppRoles(seed);
  const assign = (
    principalId: string,
    principalType: 'User' | 'Group',
    value: AppRole['value'],
  ): AppRoleAssignment => ({
    id: id(`assignment/${principalId}`),
    appRoleId: appRoles.find((role) => role.value === value)?.id ?? '',
    principalId,
    principalType,
    createdDateTime: now.toISOString(),
  });
  const direct = cast.flatMap(({ signInName, role }) => {
    const person = people.find((one) => one.signInName === signInName);
    return role && person ? [assign(person.id, 'User', role)] : [];
  });
  const usual = people.filter(
    ({ userType, accountEnabled, hasTeams }) => userType === 'Member' && accountEnabled && hasTeams,
  );
  const teamId = byName(gdprTeamsTeam);
  return {
    id: tenant.id,
    name: tenant.name,
    domain: tenant.domain,
    people: new Map(people.map((person) => [person.id, person])),
    groups: new Map(groups.map((group) => [group.id, group])),
    others: new Map([...others, ...programs].map((other) => [other.id, other])),
    containers: makeContainers(id, people),
    deleted: new Map(deleted.map((one) => [one.object.id, one])),
    history: newHistory(),
    servicePrincipalId: id('service-principal'),
    removalPrincipalId: id('removal-principal'),
    appRoles,
    appRoleAssignments: [...direct, assign(byName(gdprTeamGroup), 'Group', 'Gdpr.Team')],
    installs: new Map(usual.map((person) => [person.id, id(`install/${person.id}`)])),
    teams: new Map([[teamId, makeTeam(teamId, tenant.key)]]),
    mailboxes: new Map(),
    mailboxMembers: membersOfFamilyMailbox(people, tenant.domain),
    deskMailbox: deskMailboxOf(tenant.domain),
  };
};

const membersOfFamilyMailbox = (people: Person[], domain: string): Tenant['mailboxMembers'] => {
  const mailbox = people.find(({ mail }) => mail === familyMailboxOf(domain));
  const members = people.filter(({ signInName }) => signInName === 'maja' || signInName === 'leo');
  return new Map(mailbox ? [[mailbox.id, new Set(members.map(({ id }) => id))]] : []);
};

const makeTeam = (id: string, key: 'a' | 'b') => ({
  id,
  displayName: gdprTeamsTeam,
  appInstalled: true,
  channels: [
    { id: `19:general${key === 'a' ? '' : '-nabo'}@thread.tacv2`, displayName: 'Generelt' },
    {
      id: `19:fortroligt${key === 'a' ? '' : '-nabo'}@thread.tacv2`,
      displayName: 'Fortroligt',
      kind: 'private' as const,
    },
    { id: `19:gdpr-vagten${key === 'a' ? '' : '-nabo'}@thread.tacv2`, displayName: 'GDPR-vagten' },
  ],
});

const makeAppRoles = (seed: string): AppRole[] => [
  { id: guidOf(seed, 'role/Gdpr.Team'), value: 'Gdpr.Team', displayName: 'GDPR-team' },
  { id: guidOf(seed, 'role/Gdpr.Dpo'), value: 'Gdpr.Dpo', displayName: 'Databeskyttelsesrådgiver' },
  { id: guidOf(seed, 'role/Gdpr.Admin'), value: 'Gdpr.Admin', displayName: 'Administrator' },
];

const makeOthers = (id: (name: string) => string): OtherObject[] => [
  { kind: 'device', id: id('device'), displayName: 'PC-BF-0117' },
  { kind: 'orgContact', id: id('contact'), displayName: 'Vagtlægen', mail: 'vagt@laegehuset.example' },
  { kind: 'servicePrincipal', id: id('robot'), displayName: 'Robot til journalisering', appId: id('robot-app') },
];

/** More programs than Graph gives in an expanded list. */
const makePrograms = (id: (name: string) => string): OtherObject[] =>
  Array.from({ length: 22 }, (_, at) => ({
    kind: 'servicePrincipal',
    id: id(`program/${at}`),
    displayName: `Integration ${at + 1}`,
    appId: id(`program-app/${at}`),
  }));

/** What Graph lists beside groups among what somebody is a member of. */
const makeContainers = (id: (name: string) => string, people: readonly Person[]): Container[] => {
  const adam = people.filter(({ signInName }) => signInName === 'adam').map((person) => person.id);
  return [
    { kind: 'directoryRole', id: id('directory-role'), displayName: 'User Administrator', memberIds: new Set(adam) },
    {
      kind: 'administrativeUnit',
      id: id('administrative-unit'),
      displayName: 'Rådhuset',
      memberIds: new Set(adam),
    },
  ];
};
