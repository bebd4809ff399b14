import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { planRemovalsByClock } from '#functions/reviews/removals/planning/plan-by-clock.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { aDay, openRefused, type Refused } from './a-refusal.ts';

let refused: Refused;
afterEach(() => refused.desk.close());

const openWith = async (when: string) => {
  refused = await openRefused({ removal: { when } });
};
const clockAt = async (instant: string) => {
  refused.desk.setNow(instant);
  await followDirectories(refused.desk);
  await refused.drain();
  await turnReviews(refused.desk);
  await planRemovalsByClock(refused.desk);
  await refused.drain();
};

test('by a plan that removes at once, what was sent is removed without the clock', async () => {
  await openWith('at-once');
  await refused.drain();
  expect([refused.isMember(1), refused.isMember(2)]).toEqual([false, true]);
});

test('by a plan that removes daily it waits for the evening', async () => {
  await openWith('daily');
  await clockAt('2026-11-24T08:50:00Z');
  expect(refused.isMember(1)).toBe(true);
  await clockAt('2026-11-24T19:00:00Z');
  expect(refused.isMember(1)).toBe(false);
});

test('what came after 20 waits for the next evening', async () => {
  await openWith('daily');
  await clockAt('2026-11-24T19:00:01Z');
  await clockAt('2026-11-25T18:59:59Z');
  expect(refused.isMember(1)).toBe(true);
  await clockAt('2026-11-25T19:00:00Z');
  expect(refused.isMember(1)).toBe(false);
});

test('by a plan that removes at the end nothing goes before it', async () => {
  refused = await openRefused({ removal: { when: 'at-the-end' } }, [3]);
  await clockAt('2026-12-22T22:50:00Z');
  expect(refused.isMember(1)).toBe(true);
  expect(await refused.only()).toMatchObject({ state: 'planned', dueAt: null });
  await clockAt('2026-12-22T23:50:00Z');
  expect(refused.isMember(1)).toBe(false);
});

test('what the team has withheld the clock leaves alone', async () => {
  await openWith('daily');
  await refused.apply('tonight');
  await refused.undo();
  await clockAt('2026-11-24T08:50:00Z');
  await refused.pass(2 * aDay);
  expect(refused.isMember(1)).toBe(true);
});

test('however often the clock looks, Graph is called once', async () => {
  await openWith('daily');
  for (const hour of ['08', '09', '10', '19', '20']) await clockAt(`2026-11-24T${hour}:50:00Z`);
  expect(refused.graph.calls).toEqual(['remove 1 90']);
});
