import { tenantOf } from '#test/stage/municipality/municipality.ts';
import { type OurGraph, openOurGraph } from './our-graph.ts';

let ours: OurGraph;
beforeAll(async () => {
  ours = await openOurGraph();
});
afterEach(() => ours.stage.faults.set('graph', '429', 0));
afterAll(() => ours.stage.close());

const group = (name: string) => {
  const { groups } = tenantOf(ours.stage.municipality, ours.tenant);
  return [...groups.values()].find(({ displayName }) => displayName === name);
};
const programsOf = (name: string) => {
  const { others } = tenantOf(ours.stage.municipality, ours.tenant);
  return [...(group(name)?.memberIds ?? [])].filter((id) => others.get(id)?.kind === 'servicePrincipal');
};
const asked = async (...names: readonly string[]) => {
  const ids = names.map((name) => group(name)?.id ?? '');
  const seen = await ours.graph.directory.programs(ours.tenant, ids);
  return new Map(seen.map((one) => [one.groupId, one]));
};
const mixed = 'Børnesager - alle adgange';

test('a batch tells the programs of groups, and that there are no others', async () => {
  const seen = await asked(mixed, 'Tom gruppe');
  expect(seen.get(group(mixed)?.id ?? '')).toMatchObject({ programIds: programsOf(mixed), areAll: true });
  expect(seen.get(group('Tom gruppe')?.id ?? '')).toMatchObject({ programIds: [], areAll: true });
});

test('of more than Graph gives it says that there may be others', async () => {
  const [robots] = (await asked('Robotter')).values();
  expect([robots?.programIds.length, robots?.areAll]).toEqual([20, false]);
});

test('a group that is gone is left out', async () => {
  const gone = '00000000-0000-4000-8000-000000000000';
  expect(await ours.graph.directory.programs(ours.tenant, [gone])).toEqual([]);
});

test('a part that is throttled is asked for again, alone', async () => {
  ours.stage.faults.set('graph', '429', 1, `/groups/${group(mixed)?.id}`);
  const before = ours.stage.graph.calls().length;
  const seen = await asked(mixed, 'Tom gruppe');
  const parts = ours.stage.graph
    .calls()
    .slice(before)
    .filter(({ path }) => !path.includes('$batch'));
  expect([seen.size, parts.length]).toEqual([2, 3]);
});

test('a longer wait is left to the outbox', async () => {
  ours.stage.faults.set('graph', 'throttled', 1, `/groups/${group(mixed)?.id}`);
  await expect(asked(mixed)).rejects.toMatchObject({ code: 'TooManyRequests', retryAfter: 120, permanent: false });
});
