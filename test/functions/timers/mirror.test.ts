import { followDirectories } from '#functions/timers/mirror.ts';
import { openReviewed, type Reviewed } from '#test/functions/reviews/a-review.ts';

let reviewed: Reviewed;
beforeEach(async () => {
  reviewed = await openReviewed();
});
afterEach(() => reviewed.desk.close());

const readings = () => reviewed.directory.asked.filter((what) => what.startsWith('groups')).length;
const anHourLater = async (hours = 1) => {
  const { desk, drain } = reviewed;
  desk.setNow(new Date(desk.now().getTime() + hours * 3_600_000));
  await followDirectories(desk);
  await drain();
};

test('where no accesses are reviewed the directory is not read', async () => {
  await anHourLater(48);
  expect(readings()).toBe(0);
});

test('it is read again when the last reading is a day old, and not before', async () => {
  await reviewed.plan();
  await anHourLater(19);
  expect(readings()).toBe(1);
  await anHourLater(2);
  expect(readings()).toBe(2);
});

test('a reading that was given up is taken up again', async () => {
  await reviewed.plan();
  reviewed.desk.setNow('2026-11-26T08:00:00Z');
  await followDirectories(reviewed.desk);
  await reviewed.desk.asOwner((owner) => owner.updateTable('outbox').set({ state: 'given-up' }).execute());
  await anHourLater();
  expect(readings()).toBe(2);
});
