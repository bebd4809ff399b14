import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { reviewTexts } from '#functions/texts/reviews.ts';
import { personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { birgit, sofie } from '#test/support/desk.ts';
import { refusalOf } from '#test/support/reported.ts';
import { openReviewed, type Reviewed } from './a-review.ts';
import { keepAll } from './keep-all.ts';

let reviewed: Reviewed;
let reviewId: string;
beforeEach(async () => {
  reviewed = await openReviewed();
  const { directory, start, plan } = reviewed;
  // Birgit manages one who is in a group; for another nobody is found but the team.
  directory.people.push(personSeen(1, { managerId: birgit.personId }), personSeen(3));
  directory.people.push(personSeen(2, { personId: birgit.personId }));
  directory.put(90, 1);
  directory.put(91, 3);
  reviewId = await start(await plan());
});
afterEach(() => reviewed.desk.close());

const at = async (instant: string) => {
  reviewed.desk.setNow(instant);
  await reviewed.drain();
};
const send = () => keepAll(reviewed.desk, reviewId);
const asking = () => ({ params: { reviewId }, query: {} }) as const;
const sheets = async () => (await perform(reviewed.desk, sofie, 'readReview', { ...asking(), body: {} })).sheets;
const remind = async () => {
  const sheetIds = (await sheets()).map(({ sheetId }) => sheetId);
  const { reminded } = await perform(reviewed.desk, sofie, 'remindReviewers', { ...asking(), body: { sheetIds } });
  await reviewed.drain();
  return reminded.length;
};
const told = () => reviewed.feed.map(({ activityType }) => activityType);

test('a reminder by hand reaches those who have not sent; nobody twice a day, however often it is asked for', async () => {
  expect(await remind()).toBe(0);
  reviewed.desk.setNow('2026-11-25T08:00:00Z');
  expect([await remind(), await remind()]).toEqual([1, 0]);
  expect(told()).toEqual(['reviewWaiting', 'reviewEnding']);
});

test('it leaves who has sent alone, while others have not', async () => {
  await send();
  reviewed.desk.setNow('2026-11-25T08:00:00Z');
  expect([(await sheets()).some(({ sentOn }) => sentOn === null), await remind()]).toEqual([true, 0]);
});

test('it is refused once the review has ended', async () => {
  reviewed.desk.setNow('2026-12-23T08:00:00Z');
  await turnReviews(reviewed.desk);
  expect(await refusalOf(remind())).toBe('review-ended');
});

test('it takes the place of the one that day would bring by itself', async () => {
  reviewed.desk.setNow('2026-12-02T07:10:00Z');
  await remind();
  await at('2026-12-02T08:30:00Z');
  expect(told()).toEqual(['reviewWaiting', 'reviewEnding']);
});

test('on the last day it says that what is not sent does not count', async () => {
  await at('2026-12-21T08:30:00Z');
  reviewed.feed.length = 0;
  await at('2026-12-22T08:30:00Z');
  expect(reviewed.feed.at(-1)?.preview).toContain(reviewTexts.da.notSentToday);
});

test('it shows when it was, and counts', async () => {
  reviewed.desk.setNow('2026-11-25T08:00:00Z');
  await remind();
  const [asked] = (await sheets()).filter(({ reviewer }) => reviewer);
  expect(asked).toMatchObject({ reminders: 1, toldAt: '2026-11-25T08:00:00.000Z', canBeReminded: false });
});
