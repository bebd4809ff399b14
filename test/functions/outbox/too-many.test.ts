import { TeamsTrouble } from '#functions/teams/trouble.ts';
import { makeRateLimits } from '#test/stage/teams/rate-limits.ts';
import { reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk, rowsOf } from './outbox-desk.ts';

// Teams takes 60 messages of a channel in 30 seconds, and says neither how many are left nor when there is room again.
const cases = 150;
let o: OutboxDesk;
let refused = 0;
beforeAll(async () => {
  o = await openOutboxDesk();
  await o.reset();
  for (let made = 0; made < cases; made += 1) await reported(o.desk);
  const limits = makeRateLimits(o.desk.now);
  o.before.teams = () => {
    try {
      limits('create', 'tenant', 'channel');
    } catch {
      refused += 1;
      throw new TeamsTrouble({ part: 'bot-in-team', code: 'TooManyRequests' });
    }
  };
  for (let seconds = 0; seconds <= 600; seconds += 2)
    await o.at(new Date(Date.parse('2026-11-24T08:00:00Z') + seconds * 1000));
});
afterAll(() => o.desk.close());

test('a flood of cases has its cards within ten minutes, before the team would be mailed instead', () =>
  expect(o.cards()).toHaveLength(cases));

test('none is given up', async () =>
  expect((await rowsOf(o.desk, 'card')).filter(({ state }) => state === 'given-up')).toEqual([]));

test('Teams is not asked over and over meanwhile', () => expect(refused).toBeLessThan(3 * cases));
