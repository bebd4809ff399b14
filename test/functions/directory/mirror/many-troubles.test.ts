import { inTenant } from '#functions/database/transaction.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { openReviewed, type Reviewed } from '#test/functions/reviews/a-review.ts';
import { tenantA } from '#test/support/database/database.ts';
import { idOf, trouble } from './pretend-directory.ts';

let reviewed: Reviewed;
beforeEach(async () => {
  reviewed = await openReviewed();
});
afterEach(() => reviewed.desk.close());

const isRead = () =>
  inTenant(reviewed.desk.db, tenantA, async (tx) => {
    const reading = await tx.selectFrom('directory_readings').select('done_at').executeTakeFirst();
    return reading?.done_at != null;
  });
const pass = async (seconds: number) => {
  reviewed.desk.setNow(new Date(reviewed.desk.now().getTime() + seconds * 1000));
  await reviewed.drain();
};

test('a reading in which every second page meets trouble waits for each alike, not longer and longer', async () => {
  const { desk, directory, plan } = reviewed;
  for (let group = 60; group < 80; group += 1) directory.members.set(idOf(group), new Set());
  const { groups } = directory.graph;
  let asked = 0;
  Object.assign(desk.graph.directory, {
    groups: async (...given: Parameters<typeof groups>) => {
      asked += 1;
      if (asked % 2 === 0) throw trouble('TooManyRequests', false);
      return groups(...given);
    },
  });
  await plan();
  for (let left = 15; left > 0 && !(await isRead()); left -= 1) await pass(10);
  expect(await isRead()).toBe(true);
});

test('where Graph is down it is asked less and less often', async () => {
  const { desk, plan } = reviewed;
  let asked = 0;
  Object.assign(desk.graph.directory, {
    people: () => {
      asked += 1;
      return Promise.reject(trouble('unreachable', false));
    },
  });
  await plan();
  for (let seconds = 0; seconds < 600; seconds += 10) await pass(10);
  await followDirectories(desk);
  expect(asked).toBeLessThan(12);
});

// Learn, "Use delta query": a link of changes lives for seven days.
test('changes are followed at least every second day, though Graph is down for most of one', async () => {
  const { desk, directory, plan, drain } = reviewed;
  directory.put(90, 1);
  await plan();
  const { people } = directory.graph;
  let isDown = false;
  Object.assign(desk.graph.directory, {
    people: (...given: Parameters<typeof people>) =>
      isDown ? Promise.reject(trouble('unreachable', false)) : people(...given),
  });
  const ages: number[] = [];
  for (let hour = 0; hour < 10 * 24; hour += 4) {
    isDown = hour >= 96 && hour < 116;
    desk.setNow(new Date(desk.now().getTime() + 4 * 3_600_000));
    await followDirectories(desk);
    await drain();
    ages.push(await ageOf(desk.now()));
  }
  expect(Math.max(...ages)).toBeLessThan(48);
  expect(directory.asked.filter((what) => what === 'groups all')).toHaveLength(1);
});

/** Hours since the directory was read. */
const ageOf = (now: Date) =>
  inTenant(reviewed.desk.db, tenantA, async (tx) => {
    const { done_at } = await tx.selectFrom('directory_readings').select('done_at').executeTakeFirstOrThrow();
    return (now.getTime() - (done_at?.getTime() ?? 0)) / 3_600_000;
  });
