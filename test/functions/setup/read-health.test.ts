import type { Database } from '#functions/database/connect.ts';
import { keepSigns } from '#functions/outbox/signs-of-life.ts';
import { healthLook } from '#functions/setup/read-health.ts';
import { openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await keepSigns(desk.db, ['last-drain'], new Date('2026-11-24T08:00:00Z'));
});
afterAll(() => desk.close());

const lastDrain = '2026-11-24T08:00:00.000Z';
const healthAt = async (now: string) => {
  desk.setNow(now);
  const { status, body } = await askAs(desk, null)('readHealth');
  return [status, body];
};

test('the desk is healthy up to five minutes after the outbox was looked through', async () =>
  expect(await healthAt('2026-11-24T08:05:00Z')).toEqual([200, { database: 'answers', lastDrain }]));

test('and then it is not, by the desk’s own clock', async () =>
  expect(await healthAt('2026-11-24T08:05:00.001Z')).toEqual([503, { database: 'answers', lastDrain }]));

describe('a database that is silent', () => {
  const silent = () => new Promise<{ db: Database }>(() => undefined);
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('is told of within two seconds', async () => {
    const health = healthLook({ open: silent, now: () => new Date(lastDrain) })();
    await jest.advanceTimersByTimeAsync(2000);
    expect(await health).toEqual({ healthy: false, said: { database: 'silent', lastDrain: null } });
  });

  test('is asked once, however many watch', async () => {
    const open = jest.fn(silent);
    const look = healthLook({ open, now: () => new Date(lastDrain) });
    const all = Promise.all([look(), look(), look()]);
    await jest.advanceTimersByTimeAsync(2000);
    await all;
    expect(open).toHaveBeenCalledTimes(1);
  });
});
