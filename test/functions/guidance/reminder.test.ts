import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import type { FeedMessage } from '#functions/graph/graph.ts';
import { ownDeliveries } from '#functions/own-deliveries.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { articlesOn } from './articles-on.ts';

let desk: TestDesk;
let on: ReturnType<typeof articlesOn>;
const feed: FeedMessage[] = [];
beforeAll(async () => {
  desk = await openTestDesk({ graph: { notify: async (_tenant, message) => void feed.push(message) } });
  on = articlesOn(desk);
  for (const person of [sofie, leo, maja]) await know(desk, person);
});
afterAll(() => desk.close());
beforeEach(() => {
  feed.length = 0;
  desk.setNow('2026-11-24T08:00:00Z');
});

const owned = async (): Promise<string> => {
  const slug = await on.published();
  await on.change('lookAfterArticle', slug, { ownerId: leo.personId, units: [], reviewOn: '2027-02-01' });
  return slug;
};
const drainOn = async (instant: string) => {
  desk.setNow(instant);
  await openOutbox(desk, undefined, ownDeliveries).drain();
  return feed.map(({ personId, activityType, subPage }) => ({ personId, activityType, subPage }));
};

test('the owner is reminded on the morning of the day, and not before', async () => {
  const slug = await owned();
  expect(await drainOn('2027-02-01T06:59:00Z')).toEqual([]);
  expect(await drainOn('2027-02-01T07:00:00Z')).toEqual([
    { personId: leo.personId, activityType: 'articleToCheck', subPage: `/guidance/${slug}` },
  ]);
});

test.each<[string, (slug: string) => Promise<unknown>]>([
  ['was looked at meanwhile', (slug) => on.change('reviewArticle', slug, {}, leo)],
  ['is off', (slug) => on.change('turnArticle', slug, { isOff: true })],
  [
    'has no owner any more',
    (slug) => on.change('lookAfterArticle', slug, { ownerId: null, units: [], reviewOn: '2027-02-01' }),
  ],
])('nobody is reminded of an article that %s', async (_what, change) => {
  const slug = await owned();
  await change(slug);
  expect(await drainOn('2027-02-01T07:00:00Z')).toEqual([]);
});

test('an owner that changed twice is reminded once', async () => {
  const slug = await owned();
  for (const ownerId of [maja.personId, leo.personId])
    await on.change('lookAfterArticle', slug, { ownerId, units: [], reviewOn: '2027-02-01' });
  expect((await drainOn('2027-02-01T07:00:00Z')).map(({ personId }) => personId)).toEqual([leo.personId]);
});
