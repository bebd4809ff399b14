import { makeChance } from './chance.ts';
import type { Group, GroupKind } from './group.ts';
import { guidOf } from './ids.ts';
import type { DeletedObject, OtherObject } from './municipality.ts';
import { addressPart } from './names.ts';
import type { Person } from './person.ts';
import { dayMs, type Populating } from './register.ts';
import { topUnit } from './units.ts';

type Draft = Partial<Omit<Group, 'ownerIds' | 'memberIds'>> & {
  displayName: string;
  kind: GroupKind;
  owners?: readonly { id: string }[];
  members?: readonly { id: string }[];
};
type Known = { people: readonly Person[]; others: readonly OtherObject[]; deleted: readonly DeletedObject[] };

const visio = 'c5928f49-12ba-48f7-ada3-0d743a3601d5';

/** Groups that a review has trouble with; their chance is their own, so that they change nobody else. */
export const makeHardGroups = (how: Populating, { people, others, deleted }: Known): Group[] => {
  const make = makerFor(how);
  const working = people.filter((one) => one.accountEnabled && one.userType === 'Member' && !one.signInName);
  const some = (from: number, count: number) => working.slice(from, from + count);
  const manager = people.find(({ isManager, unit }) => isManager && unit !== topUnit);
  const owners = manager ? [manager] : [];
  const left = people.filter(({ leftOn }) => leftOn !== undefined).slice(0, 2);
  const programs = others.filter(({ kind }) => kind === 'servicePrincipal');
  const devices = others.filter(({ kind }) => kind === 'device');
  const contacts = others.filter(({ kind }) => kind === 'orgContact');
  const gone = deleted.map(({ object }) => object);
  const security = (displayName: string, more: Omit<Draft, 'displayName' | 'kind'> = {}) =>
    make({ displayName, kind: 'security', owners, ...more });

  const levels = [4, 3, 2, 1].map((level) =>
    security(`Fagsystem - niveau ${level}`, {
      members: some(level * 4, 4),
      description: 'Giver adgang gennem grupper i grupper',
    }),
  );
  for (const [at, { id }] of levels.slice(0, -1).entries()) levels[at + 1]?.memberIds.add(id);
  const ring = ['A', 'B'].map((name) => security(`Ring ${name}`, { members: some(name === 'A' ? 24 : 27, 3) }));
  ring[0]?.memberIds.add(ring[1]?.id ?? '');
  ring[1]?.memberIds.add(ring[0]?.id ?? '');
  return [
    ...levels,
    ...ring,
    security('Arkiv - uden ejer', { owners: [], members: some(30, 12) }),
    security('Tom gruppe'),
    security('Enhedens pc’er', { members: devices, description: 'Kun enheder' }),
    security('Robotter', { members: programs, owners: [...owners, ...programs.slice(0, 1)] }),
    security('Licens - Visio', { members: some(40, 9), licence: visio, description: 'Giver licens til Visio' }),
    security('Tidligere ansattes adgange', { members: [...left, ...gone, ...some(50, 3)] }),
    make({ displayName: 'Udvalg - lederen er stoppet', kind: 'microsoft365', owners: left, members: some(55, 8) }),
    make({
      displayName: 'Projekt Nyt Rådhus',
      kind: 'microsoft365',
      owners: [...owners, ...left],
      members: [...owners, ...some(63, 8), ...gone],
      hasTeam: true,
    }),
    make({
      displayName: 'Kontakter fra lokalt AD',
      kind: 'on-prem-synced',
      owners: [],
      members: [...contacts, ...some(71, 4)],
    }),
    make({
      displayName: 'Fællesdrev - flyttet til skyen',
      kind: 'on-prem-synced',
      owners,
      members: some(75, 10),
      cloudManaged: true,
    }),
    make({
      displayName: 'Vikarer - reglen er sat på pause',
      kind: 'dynamic',
      owners: [],
      members: some(85, 5),
      membershipRule: '(user.jobTitle -eq "vikar")',
      rulePaused: true,
    }),
  ];
};

/** A Microsoft 365 group deleted five days ago. */
export const makeDeletedGroup = (how: Populating, people: readonly Person[]): DeletedObject => {
  const members = people.filter((one) => one.accountEnabled && !one.signInName).slice(5, 12);
  const draft: Draft = { displayName: 'Projekt Hvidbog', kind: 'microsoft365', owners: members.slice(0, 1), members };
  return { object: makerFor(how)(draft), at: new Date(how.now.getTime() - 5 * dayMs) };
};

const makerFor = ({ seed, tenant, now }: Populating) => {
  const chance = makeChance(`${seed}/${tenant.key}/hard-groups`);
  return ({ displayName, kind, owners = [], members = [], ...more }: Draft): Group => ({
    id: guidOf(seed, `${tenant.key}/group/${displayName}`),
    kind,
    displayName,
    description: '',
    mailNickname: addressPart(displayName),
    createdDateTime: new Date(now.getTime() - chance.below(3000) * dayMs).toISOString(),
    hasTeam: false,
    visibility: kind === 'microsoft365' ? 'Private' : null,
    ...more,
    ownerIds: new Set(owners.map(({ id }) => id)),
    memberIds: new Set(members.map(({ id }) => id)),
  });
};
