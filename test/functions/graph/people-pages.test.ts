import type { DirectoryGraph } from '#functions/graph/directory/directory-graph.ts';
import { peoplePagesOf } from '#functions/graph/directory/people-pages.ts';
import type { PersonSeen } from '#functions/graph/directory/seen.ts';
import { type OurGraph, openOurGraph } from './our-graph.ts';

let ours: OurGraph;
let pages: Pick<DirectoryGraph, 'people' | 'guests' | 'deletedPeople'>;

const open = async (application: readonly string[] = ['AuditLog.Read.All', 'User-LifeCycleInfo.Read.All']) => {
  ours = await openOurGraph({ employees: 1200, application });
  pages = peoplePagesOf(ours.ask);
};
afterEach(() => ours.stage.close());

const everyone = async (withSignIns = true): Promise<PersonSeen[]> => {
  const found: PersonSeen[] = [];
  for (let at: string | undefined; ; ) {
    const { rows, next } = await pages.people(ours.tenant, at, withSignIns);
    found.push(...rows);
    if (!next) return found;
    at = next;
  }
};
const named = (people: readonly PersonSeen[], name: Parameters<OurGraph['stage']['person']>[0]) =>
  people.find(({ personId }) => personId === ours.stage.person(name).id);

test('everybody of the municipality is read, each once', async () => {
  await open();
  const people = await everyone();
  const known = ours.stage.municipality.tenants.get(ours.tenant)?.people.size ?? 0;
  expect(new Set(people.map(({ personId }) => personId)).size).toBe(people.length);
  expect(people.length).toBe(known);
});

test('with unit, title and manager', async () => {
  await open();
  const maja = ours.stage.person('maja');
  expect(named(await everyone(), 'maja')).toMatchObject({
    unit: maja.unit,
    title: maja.jobTitle,
    managerId: maja.managerId,
    account: 'enabled',
    isGuest: false,
  });
});

test('whether sign-ins may be read is said for the whole list', async () => {
  await open([]);
  await expect(everyone()).rejects.toMatchObject({ code: 'Authentication_MSGraphPermissionMissing' });
  expect(ours.noted).not.toContain('graph trouble Authentication_MSGraphPermissionMissing');
  expect((await everyone(false)).length).toBeGreaterThan(1000);
});

test('guests come with who answers for them', async () => {
  await open();
  const { rows } = await pages.guests(ours.tenant, undefined);
  const guests = (await everyone()).filter(({ isGuest }) => isGuest);
  expect(rows.map(({ personId }) => personId).sort()).toEqual(guests.map(({ personId }) => personId).sort());
});

test('an account that was deleted is among the deleted', async () => {
  await open();
  const { rows } = await pages.deletedPeople(ours.tenant, undefined);
  expect(rows.every(({ account }) => account === 'deleted')).toBe(true);
});
