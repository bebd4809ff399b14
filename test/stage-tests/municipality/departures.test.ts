import { openDepartures } from '#test/stage/municipality/departures.ts';
import { makeMunicipality } from '#test/stage/municipality/generate.ts';
import { findPerson, type Municipality, rolesOf, tenantOf } from '#test/stage/municipality/municipality.ts';

const now = new Date('2026-03-02T08:00:00Z');
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

test('whoever is removed is in no directory, group or installation, and holds no role', () => {
  const municipality = made();
  const jonas = jonasIn(municipality);
  openDepartures(municipality, keptBy(), () => now).remove(jonas);
  const tenant = tenantOf(municipality, jonas.tenantId);
  const groups = [...tenant.groups.values()].filter(
    ({ memberIds, ownerIds }) => memberIds.has(jonas.id) || ownerIds.has(jonas.id),
  );
  expect([findPerson(municipality, 'jonas'), groups, tenant.installs.get(jonas.id)]).toEqual([
    undefined,
    [],
    undefined,
  ]);
  expect(rolesOf(municipality, jonas)).toEqual([]);
});

test('whoever was removed is still gone after a restart', () => {
  const journal = keptBy();
  const before = made();
  openDepartures(before, journal, () => now).remove(jonasIn(before));
  const after = made();
  openDepartures(after, journal, () => now);
  expect(findPerson(after, 'jonas')).toBeUndefined();
});
