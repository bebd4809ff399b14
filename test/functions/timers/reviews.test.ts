import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { openReviewed, type Reviewed } from '#test/functions/reviews/a-review.ts';
import { birgit, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';

const none = { params: {}, query: {}, body: {} } as const;

let reviewed: Reviewed;
let planId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory } = reviewed;
  directory.people.push(personSeen(1, { managerId: birgit.personId }));
  directory.people.push({ ...personSeen(2), personId: birgit.personId });
  directory.put(90, 1);
  planId = await reviewed.plan();
});
afterEach(() => reviewed.desk.close());

const turnAt = async (instant: string) => {
  reviewed.desk.setNow(instant);
  await followDirectories(reviewed.desk);
  await reviewed.drain();
  await turnReviews(reviewed.desk);
  await reviewed.drain();
};
const rounds = async () =>
  (await perform(reviewed.desk, sofie, 'listReviews', none)).reviews.map(({ starts, state }) => `${starts} ${state}`);

test('on its last day a review can be answered; the day after it has ended', async () => {
  await reviewed.start(planId);
  await turnAt('2026-12-22T22:40:00Z');
  expect(await rounds()).toEqual(['2026-11-24 open']);
  await turnAt('2026-12-22T23:40:00Z');
  expect(await rounds()).toEqual(['2026-11-24 ended']);
});

test('after its end nothing is answered, and nothing waits', async () => {
  const reviewId = await reviewed.start(planId);
  const { sheets } = await perform(reviewed.desk, birgit, 'listMyLines', none);
  const decisions = [{ lineId: sheets[0]?.lines[0]?.lineId ?? '', version: 1, answer: 'keep' as const }];
  await turnAt('2026-12-23T08:00:00Z');
  expect(
    await refusalOf(
      perform(reviewed.desk, birgit, 'decideLines', { params: { reviewId }, query: {}, body: { decisions } }),
    ),
  ).toBe('review-ended');
  expect((await perform(reviewed.desk, birgit, 'readCounts', none)).reviews).toBe(0);
  const [sheet] = (await perform(reviewed.desk, birgit, 'listMyLines', none)).sheets;
  expect([sheet?.ended, sheet?.sentAt]).toEqual([true, null]);
});

test('the next round begins by itself on the first working day of its month, once', async () => {
  await reviewed.start(planId);
  await turnAt('2026-12-23T08:00:00Z');
  await turnAt('2027-02-28T08:00:00Z');
  expect(await rounds()).toEqual(['2026-11-24 ended']);
  await turnAt('2027-03-01T08:00:00Z');
  await turnAt('2027-03-01T09:00:00Z');
  expect(await rounds()).toEqual(['2027-03-01 open', '2026-11-24 ended']);
});

test('a round that fell into a standstill begins late, and only one', async () => {
  await reviewed.start(planId);
  await turnAt('2026-12-23T08:00:00Z');
  await turnAt('2027-07-05T08:00:00Z');
  await turnAt('2027-07-06T08:00:00Z');
  expect(await rounds()).toEqual(['2027-07-05 open', '2026-11-24 ended']);
});

test('a draft never begins by itself', async () => {
  await turnAt('2027-03-01T08:00:00Z');
  expect(await rounds()).toEqual([]);
});
