import { perform } from '#functions/perform.ts';
import { type OurGraph, openOurGraph } from '#test/functions/graph/our-graph.ts';
import { tenantOf } from '#test/stage/municipality/municipality.ts';
import { caller, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { reviewsOn } from '../a-review.ts';
import { aDay, minute } from './a-refusal.ts';

const groupName = 'Børnesager - læseadgang';

let ours: OurGraph;
let desk: TestDesk;
let reviews: ReturnType<typeof reviewsOn>;
beforeAll(async () => {
  ours = await openOurGraph();
  const { directory, memberships } = ours.graph;
  // The desk of the test serves another municipality than the stage has.
  const { tenant } = ours;
  desk = await openTestDesk({
    graph: {
      directory: {
        groups: (_, at) => directory.groups(tenant, at),
        people: (_, at, withSignIns) => directory.people(tenant, at, withSignIns),
        guests: (_, at) => directory.guests(tenant, at),
        deletedPeople: (_, at) => directory.deletedPeople(tenant, at),
        programs: (_, ...given) => directory.programs(tenant, ...given),
      },
      memberships: {
        group: (_, groupId) => memberships.group(tenant, groupId),
        isMember: (_, membership) => memberships.isMember(tenant, membership),
        remove: (_, attempt) => memberships.remove(tenant, attempt),
        putBack: (_, attempt) => memberships.putBack(tenant, attempt),
      },
      notify: async () => {},
    },
  });
  reviews = reviewsOn(desk);
  ours.stage.time.now = desk.now();
});
afterAll(async () => {
  await desk.close();
  await ours.stage.close();
});

const pass = async (milliseconds: number) => {
  desk.setNow(new Date(desk.now().getTime() + milliseconds));
  ours.stage.time.now = desk.now();
  await reviews.drain();
};
const members = () => {
  const { groups } = tenantOf(ours.stage.municipality, ours.tenant);
  const found = [...groups.values()].find(({ displayName }) => displayName === groupName);
  return [...(found?.memberIds ?? [])].sort();
};
const people = () => tenantOf(ours.stage.municipality, ours.tenant).people.size;

test('whom a reviewer refused is gone from the directory of the stage, read back, and comes back whole', async () => {
  const reviewer = caller({ personId: ours.stage.person('sofie').id });
  const plan = { scope: { namePrefixes: [groupName] }, reviewers: ['named'], named: [reviewer.personId] };
  const reviewId = await reviews.start(await reviews.plan(plan));
  const about = { params: { reviewId }, query: {} };
  const { sheets } = await perform(desk, reviewer, 'listMyLines', { params: {}, query: {}, body: {} });
  const lines = sheets.flatMap((sheet) => sheet.lines).filter(({ facts }) => facts.isDirect);
  const refused = lines.slice(0, 2);
  const decisions = sheets
    .flatMap((sheet) => sheet.lines)
    .map((line) => ({
      ...{ lineId: line.lineId, version: line.version },
      answer: refused.includes(line) ? ('remove' as const) : ('keep' as const),
    }));
  await perform(desk, reviewer, 'decideLines', { ...about, body: { decisions } });
  await perform(desk, reviewer, 'sendAnswers', { ...about, body: { of: 'me' } });
  const [before, alive] = [members(), people()];

  const lineIds = refused.map(({ lineId }) => lineId);
  await perform(desk, sofie, 'applyRemovals', { ...about, body: { lineIds, when: 'now' } });
  await pass(0);
  // The replicas of the stage catch up within minutes, and some writes meet another.
  for (const _ of Array.from({ length: 30 })) await pass(minute);
  await pass(aDay);
  const gone = new Set(refused.map(({ memberId }) => memberId));
  expect(gone.size).toBe(2);
  expect(members()).toEqual(before.filter((id) => !gone.has(id)));
  expect(people()).toBe(alive);
  const { removals } = await perform(desk, sofie, 'listRemovals', { ...about, body: {} });
  expect(removals.map(({ state, isOurs }) => [state, isOurs])).toEqual([
    ['confirmed', true],
    ['confirmed', true],
  ]);

  for (const { removalId } of removals)
    await perform(desk, sofie, 'undoRemoval', { params: { reviewId, removalId }, query: {}, body: {} });
  for (const _ of [1, 2, 3]) await pass(minute);
  expect(members()).toEqual(before);
});
