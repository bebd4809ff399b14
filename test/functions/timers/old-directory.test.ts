import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { personSeen, trouble } from '#test/functions/directory/mirror/pretend-directory.ts';
import { openReviewed, type Reviewed } from '#test/functions/reviews/a-review.ts';
import { birgit, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';

const none = { params: {}, query: {}, body: {} } as const;

let reviewed: Reviewed;
let planId: string;
let isDown: boolean;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory, desk } = reviewed;
  directory.people.push(personSeen(1, { managerId: birgit.personId }));
  directory.people.push({ ...personSeen(2), personId: birgit.personId });
  directory.put(90, 1);
  planId = await reviewed.plan();
  const { people } = directory.graph;
  isDown = true;
  Object.assign(desk.graph.directory, {
    people: (...given: Parameters<typeof people>) =>
      isDown ? Promise.reject(trouble('unreachable', false)) : people(...given),
  });
});
afterEach(() => reviewed.desk.close());

const about = () => ({ params: { planId }, query: {} });
const version = async () => (await perform(reviewed.desk, sofie, 'previewPlan', { ...about(), body: {} })).version;
const use = async () =>
  perform(reviewed.desk, sofie, 'turnPlan', { ...about(), body: { version: await version(), state: 'active' } });
const turnAt = async (instant: string) => {
  reviewed.desk.setNow(instant);
  await turnReviews(reviewed.desk);
  await reviewed.drain();
};
const start = async () =>
  perform(reviewed.desk, sofie, 'startReview', { ...about(), body: { version: await version() } });
const overview = async () => {
  const { plans, reviews } = await perform(reviewed.desk, sofie, 'listReviews', none);
  return { waits: plans.map(({ waits }) => waits), begun: reviews.map(({ starts, lines }) => `${starts}: ${lines}`) };
};

test('a round waits until the directory is read again, asks for it and is said to wait', async () => {
  reviewed.directory.put(91, 1);
  await use();
  expect((await overview()).waits).toEqual([false]);
  await turnAt('2026-12-01T08:00:00Z');
  expect(await overview()).toEqual({ waits: [true], begun: [] });
  isDown = false;
  await turnAt('2026-12-01T09:00:00Z');
  await turnAt('2026-12-01T10:00:00Z');
  expect(await overview()).toEqual({ waits: [false], begun: ['2026-12-01: 2'] });
});

test('by hand a review is not begun on a directory of three days ago; it is read, and then it is', async () => {
  reviewed.directory.put(91, 1);
  reviewed.desk.setNow('2026-11-27T08:00:00Z');
  isDown = false;
  expect(await refusalOf(start())).toBe('directory-old');
  expect((await overview()).begun).toEqual([]);
  await reviewed.drain();
  await start();
  await reviewed.drain();
  expect((await overview()).begun).toEqual(['2026-11-27: 2']);
});

test('a directory of yesterday is new enough', async () => {
  reviewed.desk.setNow('2026-11-25T20:00:00Z');
  await start();
  await reviewed.drain();
  expect((await overview()).begun).toEqual(['2026-11-25: 1']);
});
