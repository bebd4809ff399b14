import { membershipCallsOf } from '#functions/graph/directory/membership.ts';
import { type OurGraph, openOurGraph } from './our-graph.ts';

let ours: OurGraph;
beforeAll(async () => {
  ours = await openOurGraph();
  ours.stage.switches.set('directoryLag', 'none');
});
afterAll(() => ours.stage.close());

const groupId = (displayName: string): string => {
  for (const found of ours.stage.municipality.tenants.get(ours.tenant)?.groups.values() ?? [])
    if (found.displayName === displayName) return found.id;
  throw new Error(`no group ${displayName}`);
};
const nobody = '00000000-0000-4000-8000-00000000dead';

describe('as the app that may change memberships and nothing else', () => {
  const attemptId = '00000000-0000-4000-8000-000000000001';
  const maja = () => ({
    ...{ groupId: groupId('Børnesager - læseadgang'), attemptId },
    memberId: ours.stage.person('maja').id,
  });

  test('a member is taken out and put back', async () => {
    const { memberships } = ours.graph;
    expect(await memberships.remove(ours.tenant, maja())).toBe('removed');
    expect(await memberships.isMember(ours.tenant, maja())).toBe(false);
    expect(await memberships.putBack(ours.tenant, maja())).toBe('put-back');
    expect(await memberships.isMember(ours.tenant, maja())).toBe(true);
  });

  test('what only looks is asked as the desk itself', async () => {
    const { isMember } = membershipCallsOf(ours.ask, () => Promise.reject(new Error('asked as the app that changes')));
    expect(await isMember(ours.tenant, maja())).toBe(true);
  });

  test("what it is refused says nothing about the desk's own calls", async () => {
    ours.noted.length = 0;
    const refused = ours.graph.memberships.remove(ours.tenant, {
      ...maja(),
      groupId: groupId('Børn og Familie - nye'),
    });
    await expect(refused).rejects.toMatchObject({ permanent: true });
    expect(ours.noted.filter((one) => !one.startsWith('memberships '))).toEqual([]);
  });
});

test.each([
  ['Børn og Familie - nye', { isDynamic: true }],
  ['Børn og Familie - fællesdrev', { isSynced: true }],
  ['Fællesdrev - flyttet til skyen', { isSynced: false }],
  ['Børn og Familie - postliste', { kind: 'distribution' }],
  ['Børnesager - læseadgang', { isDynamic: false, isSynced: false, isRestricted: false }],
])('%s is read as it is now', async (name, facts) => {
  const id = groupId(name);
  expect(await ours.graph.memberships.group(ours.tenant, id)).toMatchObject({ groupId: id, name, ...facts });
});

test('a group comes with its owners', async () => {
  const { groups } = ours.stage.municipality.tenants.get(ours.tenant) ?? {};
  const owned = [...(groups?.values() ?? [])].find((group) => group.displayName === 'Børnesager - læseadgang');
  const found = await ours.graph.memberships.group(ours.tenant, owned?.id ?? '');
  expect(found?.ownerIds.length).toBeGreaterThan(0);
});

test('a group that is gone is none', async () => {
  expect(await ours.graph.memberships.group(ours.tenant, nobody)).toBeUndefined();
});
