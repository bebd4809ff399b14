import { rolesOf } from '#test/stage/municipality/municipality.ts';
import { openRoleChanges } from '#test/stage/municipality/role-changes.ts';
import { memoryJournal } from '#test/stage-tests/graph/graph-on-loopback.ts';
import { type OurGraph, openOurGraph } from './our-graph.ts';

let o: OurGraph;
beforeAll(async () => {
  o = await openOurGraph();
});
afterAll(() => o.stage.close());

const teamNow = async () =>
  (await o.graph.roleHolders(o.tenant)).filter(({ role }) => role === 'Gdpr.Team').map(({ person }) => person.personId);
const minutes = (count: number) => {
  o.stage.time.now = new Date(o.stage.time.now.getTime() + count * 60_000);
};
const journal = memoryJournal();
const change = (holds: boolean) =>
  openRoleChanges(o.stage.municipality, journal, () => o.stage.time.now).change(
    o.stage.person('leo'),
    'Gdpr.Team',
    holds,
  );

test.each([
  ['given', true],
  ['taken away', false],
] as const)('a role %s shows in Graph five minutes later', async (_what, holds) => {
  const leo = o.stage.person('leo').id;
  change(holds);
  minutes(4);
  const early = (await teamNow()).includes(leo);
  minutes(1);
  expect([early, (await teamNow()).includes(leo)]).toEqual([!holds, holds]);
});

test('a role given is in the next token', () => {
  change(true);
  const roles = rolesOf(o.stage.municipality, o.stage.person('leo'));
  change(false);
  expect([roles, rolesOf(o.stage.municipality, o.stage.person('leo'))]).toEqual([['Gdpr.Team'], []]);
});

test('in the first hour Graph shows no one in any role', async () => {
  o.stage.switches.set('roleAssignments', 'not-yet');
  const found = await o.graph.roleHolders(o.tenant);
  o.stage.switches.set('roleAssignments', 'settled');
  expect(found).toEqual([]);
});
