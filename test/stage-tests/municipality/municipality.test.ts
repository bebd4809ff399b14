import { makeMunicipality } from '#test/stage/municipality/generate.ts';
import { findPerson, rolesOf } from '#test/stage/municipality/municipality.ts';
import { namedPeople } from '#test/stage/municipality/person.ts';
import { traitsOf } from '#test/stage/municipality/traits.ts';

const now = new Date('2026-11-20T08:00:00Z');
const municipality = makeMunicipality({ employees: 4000, now });
const [eksempel] = municipality.tenants.values();
const groups = [...(eksempel?.groups.values() ?? [])];
const mailsOf = (name: 'maja' | 'leo') => {
  const person = municipality.named.get(name);
  return (person && eksempel?.mailboxes.get(person.id)?.mails) ?? [];
};

test('the same seed makes the same people', () => {
  const again = makeMunicipality({ employees: 4000, now });
  expect([...(again.tenants.get(eksempel?.id ?? '')?.people.keys() ?? [])]).toEqual([
    ...(eksempel?.people.keys() ?? []),
  ]);
});

test('as many employees as asked for can sign in', () => {
  const working = [...(eksempel?.people.values() ?? [])].filter(
    ({ accountEnabled, userType }) => accountEnabled && userType === 'Member',
  );
  expect(working.length).toBe(3999);
});

test('no two people have the same address', () => {
  const addresses = [...(eksempel?.people.values() ?? [])].map(({ upn }) => upn);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test.each(namedPeople)('%s is found by name, address and id alike', (name) => {
  const person = municipality.named.get(name);
  expect([person?.upn, person?.id].map((who) => findPerson(municipality, who ?? ''))).toEqual([person, person]);
});

test('Jonas has the role of the team through a group', () => {
  const jonas = municipality.named.get('jonas');
  expect(jonas && rolesOf(municipality, jonas)).toEqual(['Gdpr.Team']);
});

const traitsOfNamed = (name: 'maja' | 'nete' | 'ulla' | 'lars') => {
  const person = municipality.named.get(name);
  return person && traitsOf(municipality, person);
};

test.each([
  ['nete', ['nested-role']],
  ['ulla', ['no-teams-licence']],
  ['lars', ['left']],
  ['maja', []],
] as const)('%s is a hard case in %j', (name, traits) => expect(traitsOfNamed(name)).toEqual(traits));

test('Nete has no role in her token, because her group is inside the one that has it', () => {
  const nete = municipality.named.get('nete');
  expect(nete && rolesOf(municipality, nete)).toEqual([]);
});

test('Ulla cannot have the app in Teams', () => {
  expect(eksempel?.installs.has(municipality.named.get('ulla')?.id ?? '')).toBe(false);
});

test('there is a group of every kind', () => {
  expect([...new Set(groups.map(({ kind }) => kind))].sort()).toEqual([
    'distribution',
    'dynamic',
    'mail-enabled-security',
    'management-restricted',
    'microsoft365',
    'on-prem-synced',
    'role-assignable',
    'security',
  ]);
});

test('one group is inside another', () => {
  const ids = new Set(groups.map(({ id }) => id));
  expect(groups.some(({ memberIds }) => [...memberIds].some((id) => ids.has(id)))).toBe(true);
});

test('Leo has the mail Maja sent to the wrong person', () => {
  const sent = mailsOf('maja').find(({ attachments }) => attachments.some(({ name }) => name === 'Handleplan.pdf'));
  expect(mailsOf('leo').map(({ internetMessageId }) => internetMessageId)).toContain(sent?.internetMessageId);
});

test('a mail in its own words has the headers an archive needs', () => {
  const sent = mailsOf('maja').find(({ subject }) => subject.startsWith('Handleplan'));
  expect(sent?.mime()).toMatch(
    /^From: "Maja Holm" <.*>\r\nTo: [\s\S]*\r\nBcc: "Birgit Dam"[\s\S]*Message-ID: <handleplan@/,
  );
});

test('ids of mails are REST ids, and EWS ids differ from them', () => {
  expect(mailsOf('maja').every(({ id, ewsId }) => /^[\w=-]+$/.test(id) && /[/+]/.test(ewsId))).toBe(true);
});

test.each([200_000, 5000])('there are as many memberships as asked for: %i', (memberships) => {
  const [tenant] = makeMunicipality({ employees: 4000, memberships, now }).tenants.values();
  const count = [...(tenant?.groups.values() ?? [])].reduce((sum, { memberIds }) => sum + memberIds.size, 0);
  const had = groups.reduce((sum, { memberIds }) => sum + memberIds.size, 0);
  expect(count).toBe(Math.max(had, memberships));
});

test('further memberships leave the people and groups that were there as they were', () => {
  const [more] = makeMunicipality({ employees: 4000, memberships: 50_000, now }).tenants.values();
  expect([...(more?.groups.values() ?? [])].slice(0, groups.length)).toEqual(groups);
});
