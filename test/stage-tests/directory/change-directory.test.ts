import type { z } from 'zod';
import { changeBody, changeDirectory } from '#test/stage/directory/change-directory.ts';
import { openDirectory } from '#test/stage/directory/open-directory.ts';
import { wholeTruth } from '#test/stage/directory/whole-truth.ts';
import { makeMunicipality } from '#test/stage/municipality/generate.ts';
import { tenantOf } from '#test/stage/municipality/municipality.ts';

const now = new Date('2026-03-02T08:00:00Z');
const open = 'Børnesager - læseadgang';

const stageWith = () => {
  const municipality = makeMunicipality({ employees: 60, now });
  const tenant = tenantOf(municipality, municipality.ids.tenantA);
  const directory = openDirectory(municipality, { read: () => [], append: () => undefined }, () => now);
  const change = (asked: z.input<typeof changeBody>) =>
    changeDirectory({ municipality, directory }, changeBody.parse(asked), (words) => new Error(words)).id;
  const truth = () => wholeTruth(tenant);
  const group = (name: string) => truth().groups.find((one) => one.name === name);
  const person = (id: string) => truth().people.find((one) => one.id === id);
  const idOf = (name: string) => [...municipality.named].find(([known]) => known === name)?.[1].id ?? '';
  return { change, truth, group, person, idOf, tenant };
};

test('a member is taken out and put in by name', () => {
  const { change, group, idOf } = stageWith();
  change({ do: 'remove-member', group: open, person: 'maja' });
  const without = group(open)?.members.includes(idOf('maja'));
  change({ do: 'add-member', group: open, person: 'maja' });
  expect([without, group(open)?.members.includes(idOf('maja'))]).toEqual([false, true]);
});

test('a group is put into a group', () => {
  const { change, group } = stageWith();
  change({ do: 'add-member', group: open, value: 'Tom gruppe' });
  expect(group(open)?.members).toContain(group('Tom gruppe')?.id);
});

test('an owner is put in and taken out', () => {
  const { change, group, idOf } = stageWith();
  change({ do: 'add-owner', group: open, person: 'leo' });
  const owned = group(open)?.owners.includes(idOf('leo'));
  change({ do: 'remove-owner', group: open, person: 'leo' });
  expect([owned, group(open)?.owners.includes(idOf('leo'))]).toEqual([true, false]);
});

test.each([
  ['set-manager', { value: 'leo' }, 'manager', 'leo'],
  ['set-manager', { value: null }, 'manager', null],
  ['set-unit', { value: 'Ny enhed' }, 'unit', undefined],
  ['set-hire-date', { value: '2026-12-01T00:00:00.000Z' }, 'hired', undefined],
  ['disable', {}, 'enabled', false],
  ['set-type', { value: 'Guest' }, 'guest', true],
] as const)('%s %j changes the person', (order, value, name, wanted) => {
  const { change, person, idOf } = stageWith();
  const found = person(change({ do: order, person: 'maja', ...value }));
  expect(found?.[name]).toEqual(wanted === 'leo' ? idOf('leo') : (wanted ?? (value as { value: string | null }).value));
});

test('who was disabled is enabled again', () => {
  const { change, person } = stageWith();
  change({ do: 'disable', person: 'maja' });
  expect(person(change({ do: 'enable', person: 'maja' }))?.enabled).toBe(true);
});

test('a guest gets a sponsor', () => {
  const { change, person, idOf } = stageWith();
  expect(person(change({ do: 'set-sponsor', person: 'gaest', value: 'birgit' }))?.sponsors).toEqual([idOf('birgit')]);
});

test('a person is deleted, restored, and deleted and purged', () => {
  const { change, person } = stageWith();
  const id = change({ do: 'delete-person', person: 'maja' });
  const deleted = person(id)?.deleted;
  change({ do: 'restore-person', person: 'maja' });
  const restored = person(id)?.deleted;
  change({ do: 'delete-person', person: 'maja' });
  change({ do: 'purge', person: id });
  expect([deleted, restored, person(id)]).toEqual([true, false, undefined]);
});

test('a Microsoft 365 group is deleted and restored, and a security group is gone', () => {
  const { change, group, truth } = stageWith();
  change({ do: 'delete-group', group: 'Børn og Familie - samarbejde' });
  const kept = truth().deletedGroups.some(({ name }) => name === 'Børn og Familie - samarbejde');
  change({ do: 'restore-group', group: 'Børn og Familie - samarbejde' });
  change({ do: 'delete-group', group: open });
  expect([
    kept,
    group('Børn og Familie - samarbejde')?.kind,
    truth().deletedGroups.some(({ name }) => name === open),
  ]).toEqual([true, 'microsoft365', false]);
});

test('a group is made, described, and made another kind', () => {
  const { change, group } = stageWith();
  change({ do: 'create-group', value: 'Ny gruppe' });
  change({ do: 'set-description', group: 'Ny gruppe', value: 'Til prøve' });
  change({ do: 'set-type', group: 'Ny gruppe', value: 'on-prem-synced' });
  change({ do: 'set-type', group: 'Ny gruppe', value: 'cloud-managed' });
  expect(group('Ny gruppe')).toMatchObject({ kind: 'on-prem-synced', description: 'Til prøve', cloudManaged: true });
});

test('a group with a rule holds whom the rule names, and follows them', () => {
  const { change, group, idOf } = stageWith();
  change({ do: 'set-rule', group: 'Tom gruppe', value: '(user.jobTitle -eq "GDPR-jurist")' });
  const before = group('Tom gruppe')?.members;
  change({ do: 'set-rule', group: 'Tom gruppe', value: '(user.department -eq "Ny enhed")' });
  change({ do: 'set-unit', person: 'maja', value: 'Ny enhed' });
  expect([before, group('Tom gruppe')?.members]).toEqual([[idOf('jonas')], [idOf('maja')]]);
});

test('a paused rule is not followed', () => {
  const { change, group } = stageWith();
  change({ do: 'set-rule', group: 'Tom gruppe', value: '(user.department -eq "Ny enhed")' });
  change({ do: 'set-rule', group: 'Tom gruppe', value: 'Paused' });
  change({ do: 'set-unit', person: 'maja', value: 'Ny enhed' });
  expect(group('Tom gruppe')).toMatchObject({ paused: true, members: [] });
});

test.each([true, false])('replicas learn of a change one after the other only where it is to lag: %s', (lagging) => {
  const { change, tenant } = stageWith();
  change({ do: 'remove-member', group: open, person: 'maja', lagging });
  expect(tenant.history.links.at(-1)?.settled).toBe(!lagging);
});

test('each change is in the audit, with who did it', () => {
  const { change, truth, idOf } = stageWith();
  change({ do: 'remove-member', group: open, person: 'maja' });
  expect(truth().audit).toEqual([
    expect.objectContaining({
      at: now.toISOString(),
      activity: 'Remove member from group',
      byId: idOf('adam'),
      object: idOf('maja'),
    }),
  ]);
});

test.each([
  [{ do: 'remove-member', group: 'Ingen', person: 'maja' }, 'There is no group "Ingen".'],
  [{ do: 'remove-member', group: open, person: 'nobody' }, 'There is no "nobody" for remove-member.'],
  [{ do: 'disable', person: 'nobody' }, 'There is no "nobody".'],
  [{ do: 'restore-person', person: 'maja' }, '"maja" is not among what was deleted.'],
  [
    { do: 'set-rule', group: open, value: 'user.mail -ne null' },
    'The stage cannot read the rule "user.mail -ne null".',
  ],
  [{ do: 'set-unit', person: 'maja' }, 'set-unit needs a value.'],
] as const)('%j is refused in words', (asked, words) => expect(() => stageWith().change(asked)).toThrow(words));
