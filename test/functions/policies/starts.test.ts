import type { FeedMessage } from '#functions/graph/graph.ts';
import { perform } from '#functions/perform.ts';
import { followPolicies } from '#functions/policies/asking/follow-policies.ts';
import { birgit, maja, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { asking, inDirectory, publishedPolicy } from './a-policy.ts';

const unit = 'Vej og Park';
let desk: TestDesk;
let feed: (FeedMessage & { readonly at: string })[];
let policyId: string;
// An introduction, published on 24 November 2026.
beforeEach(async () => {
  feed = [];
  const notify = async (_tenant: string, message: FeedMessage) =>
    void feed.push({ ...message, at: desk.now().toISOString() });
  desk = await openTestDesk({ graph: { notify } });
  await inDirectory(desk, []);
  policyId = await publishedPolicy(desk, { onlyNew: true });
  await asking(desk);
});
afterEach(() => desk.close());

type Said = Omit<Parameters<typeof inDirectory>[1][number], 'personId'>;
/** Maja as the directory has her at an instant, and what the desk does then. */
const on = async (instant: string, said: Said) => {
  desk.setNow(instant);
  await inDirectory(desk, [{ personId: maja.personId, unit, manager: birgit.personId, ...said }]);
  await followPolicies(desk);
  await asking(desk);
  const { policies } = await perform(desk, maja, 'listMyPolicies', { params: {}, query: {}, body: {} });
  return policies.map(({ due, waits }) => [due, waits]);
};
const confirm = () =>
  perform(desk, maja, 'confirmPolicy', { params: { policyId }, query: {}, body: { edition: 1, answers: [1] } });

test('one who begins in a week is asked on the day of the start, and told in the morning', async () => {
  const hiredOn = '2026-12-01';
  expect(await on('2026-11-30T22:58:00Z', { hiredOn })).toEqual([]);
  expect(await on('2026-11-30T23:58:00Z', { hiredOn })).toEqual([['2026-12-15', true]]);
  expect(feed).toEqual([]);
  await on('2026-12-01T07:00:00Z', { hiredOn });
  expect(feed.map(({ at }) => at)).toEqual(['2026-12-01T07:00:00.000Z']);
});

test('where the start is put off, it waits; where it is corrected, so is the day it is due', async () => {
  expect(await on('2026-12-01T09:00:00Z', { hiredOn: '2026-12-01' })).toEqual([['2026-12-15', true]]);
  expect(await on('2026-12-02T09:00:00Z', { hiredOn: '2027-01-04' })).toEqual([]);
  expect(await on('2027-01-04T09:00:00Z', { hiredOn: '2027-01-04' })).toEqual([['2027-01-18', true]]);
  expect(await on('2027-01-05T09:00:00Z', { hiredOn: '2027-01-02' })).toEqual([['2027-01-16', true]]);
});

test('one who comes back after having left is introduced anew, and confirms a second time', async () => {
  await on('2026-12-01T09:00:00Z', { hiredOn: '2026-12-01' });
  await confirm();
  expect(await on('2027-06-01T09:00:00Z', { hiredOn: '2026-12-01', leavesOn: '2027-05-31' })).toEqual([
    ['2026-12-15', false],
  ]);
  expect(await on('2028-02-29T09:00:00Z', { hiredOn: '2028-02-29', leavesOn: '2027-05-31' })).toEqual([
    ['2028-03-14', true],
  ]);
  expect(await confirm()).toEqual({ edition: 1, confirmedAt: '2028-02-29T09:00:00.000Z' });
  expect(await on('2028-03-01T09:00:00Z', { hiredOn: '2028-02-29' })).toEqual([['2028-03-14', false]]);
});

test('one without a date begins when a later reading of the directory first lists the account', async () => {
  desk.setNow('2026-12-01T09:00:00Z');
  await inDirectory(desk, [{ personId: maja.personId, unit, firstSeenAt: '2026-12-01T08:25:00Z' }]);
  await followPolicies(desk);
  await asking(desk);
  expect(await on('2026-12-01T10:00:00Z', {})).toEqual([['2026-12-15', true]]);
});

test('one who was there before anybody was listed is not new', async () =>
  expect(await on('2026-12-01T09:00:00Z', {})).toEqual([]));

test('one whose account is opened late has a week from then', async () => {
  expect(await on('2026-12-01T09:00:00Z', { hiredOn: '2026-12-01', account: 'disabled' })).toEqual([]);
  expect(await on('2026-12-14T09:00:00Z', { hiredOn: '2026-12-01' })).toEqual([['2026-12-21', true]]);
});

test('one who left before having read it is asked no more, and their manager misses nobody', async () => {
  await on('2026-12-01T09:00:00Z', { hiredOn: '2026-12-01' });
  expect(await on('2026-12-05T09:00:00Z', { hiredOn: '2026-12-01', leavesOn: '2026-12-04' })).toEqual([]);
  const unitOf = await perform(desk, birgit, 'listUnitPolicies', { params: {}, query: {}, body: {} });
  expect(unitOf.people).toEqual([]);
});

test('one who moves to another unit in the first days keeps the introduction and its day', async () => {
  await on('2026-12-01T09:00:00Z', { hiredOn: '2026-12-01' });
  expect(await on('2026-12-03T09:00:00Z', { hiredOn: '2026-12-01', unit: 'Skole' })).toEqual([['2026-12-15', true]]);
});

test('a manager sees a new employee who has not read it, and since when they are new', async () => {
  await on('2026-12-01T09:00:00Z', { hiredOn: '2026-12-01', name: 'Ida Lund' });
  const { people } = await perform(desk, birgit, 'listUnitPolicies', { params: {}, query: {}, body: {} });
  expect(people).toMatchObject([{ name: 'Ida Lund', newSince: '2026-12-01', due: '2026-12-15', away: false }]);
});

// Summer time begins on 28 March 2027 and ends on 31 October.
test.each([
  ['2027-03-20', '2027-03-27T07:00:00Z', '2027-04-02T06:00:00Z'],
  ['2027-10-23', '2027-10-30T06:00:00Z', '2027-11-05T07:00:00Z'],
])(
  'one who began on %s is reminded at eight by the clock on the wall, before and after it changes',
  async (start, week, day) => {
    await on(`${start}T09:00:00Z`, { hiredOn: start });
    for (const instant of [before(week), week, before(day), day]) {
      const earlier = feed.length;
      await on(instant, { hiredOn: start });
      expect([instant, feed.length - earlier]).toEqual([instant, instant === week || instant === day ? 1 : 0]);
    }
  },
);
const before = (instant: string) => new Date(new Date(instant).getTime() - 60_000).toISOString();
