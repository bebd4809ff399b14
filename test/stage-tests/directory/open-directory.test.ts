import { administrator } from '#test/stage/directory/administrator.ts';
import { openDirectory } from '#test/stage/directory/open-directory.ts';
import { makeMunicipality } from '#test/stage/municipality/generate.ts';
import { findPerson, type Municipality, rolesOf, tenantOf } from '#test/stage/municipality/municipality.ts';

const now = new Date('2026-03-02T08:00:00Z');
const daysLater = (days: number) => () => new Date(now.getTime() + days * 86_400_000);
const made = () => makeMunicipality({ employees: 60, now });

const keptBy = () => {
  const kept: unknown[] = [];
  return { read: () => [...kept], append: (_kind: string, value: unknown) => void kept.push(value) };
};

const jonasIn = (municipality: Municipality) => {
  const jonas = findPerson(municipality, 'jonas');
  if (!jonas) throw new Error('there is no Jonas');
  return jonas;
};
const groupsWith = (municipality: Municipality, { id, tenantId }: { id: string; tenantId: string }) =>
  [...tenantOf(municipality, tenantId).groups.values()].filter(
    ({ memberIds, ownerIds }) => memberIds.has(id) || ownerIds.has(id),
  ).length;

/** Deletes Jonas, does what is to be done then, and opens the directory again some days later. */
const withoutJonas = (days = 0, journal = keptBy(), municipality = made()) => {
  const jonas = jonasIn(municipality);
  const by = administrator(municipality, jonas.tenantId);
  openDirectory(municipality, journal, () => now).write(jonas.tenantId, { do: 'delete', object: jonas.id }, by);
  const directory = openDirectory(municipality, { read: () => [], append: journal.append }, daysLater(days));
  directory.settle();
  return { municipality, jonas, journal, directory, by, groups: groupsWith(municipality, jonas) };
};

test('who is deleted is in no directory and no installation, and holds no role', () => {
  const { municipality, jonas } = withoutJonas();
  const install = tenantOf(municipality, jonas.tenantId).installs.get(jonas.id);
  expect([findPerson(municipality, 'jonas'), install, rolesOf(municipality, jonas)]).toEqual([
    undefined,
    undefined,
    [],
  ]);
});

test('who was deleted is still gone after a restart', () => {
  const { journal } = withoutJonas();
  const after = made();
  openDirectory(after, journal, () => now);
  expect(findPerson(after, 'jonas')).toBeUndefined();
});

test('who was deleted keeps the memberships for thirty days', () => expect(withoutJonas(29).groups).toBeGreaterThan(0));

test('who was deleted thirty days ago is in no group any more', () => expect(withoutJonas(30).groups).toBe(0));

test('who is restored has the role again', () => {
  const { municipality, jonas, directory, by } = withoutJonas(29);
  directory.write(jonas.tenantId, { do: 'restore', object: jonas.id }, by);
  expect(rolesOf(municipality, jonasIn(municipality))).toEqual(['Gdpr.Team']);
});

test('who was purged is purged after a restart as well', () => {
  const { journal, jonas } = withoutJonas(31);
  const after = made();
  openDirectory(after, journal, daysLater(31)).settle();
  expect(groupsWith(after, jonas)).toBe(0);
});
