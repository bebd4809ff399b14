import { breachWords } from '#functions/breaches/texts/words.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { makeRateLimits } from '#test/stage/teams/rate-limits.ts';
import { maja, sofie } from '#test/support/desk.ts';
import { reported } from '#test/support/reported.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { type OutboxDesk, openOutboxDesk, rowsOf, words } from '../outbox/outbox-desk.ts';

// Teams takes 60 messages of a channel in 30 seconds, and says neither how many are left nor when there is room again.
const cases = 150;
const begin = Date.parse('2026-11-24T08:00:00Z');
let o: OutboxDesk;
let refused = 0;
const breaksFound: unknown[] = [];
/** Seconds after the beginning at which the last card came. */
let lastCard = 0;
const rests: number[] = [];
const verify = async () => breaksFound.push(...(await verifyTenant(o.desk.db, sofie.tenantId)).breaks);

beforeAll(async () => {
  o = await openOutboxDesk();
  await o.reset();
  for (let made = 1; made < cases; made += 1) await reported(o.desk);
  await reported(o.desk, maja, { dataKinds: ['protected-address'] });
  const limits = makeRateLimits(o.desk.now);
  o.before.teams = () => {
    try {
      limits('create', 'tenant', 'channel');
    } catch {
      refused += 1;
      throw new TeamsTrouble({ part: 'bot-in-team', code: 'TooManyRequests' });
    }
  };
  await openOutbox(o.desk, (milliseconds) => rests.push(milliseconds)).drain();
  for (let seconds = 0; seconds <= 120; seconds += 2) {
    const before = o.cards().length;
    await o.at(new Date(begin + seconds * 1000));
    if (o.cards().length > before) lastCard = seconds;
    if (seconds === 20) await verify();
  }
  for (let seconds = 0; seconds <= 40; seconds += 2)
    await o.at(new Date(Date.parse('2026-11-25T07:30:00Z') + seconds * 1000));
  await verify();
});
afterAll(() => o.desk.close());

test('a flood of cases has its cards as fast as the channel takes them, a hundred a minute', () =>
  expect([o.cards().length, lastCard < (cases / 100) * 60]).toEqual([cases, true]));

test('the case with a protected address, reported last, has its card first, and its alarm seconds later', () => {
  const first = o.channel.slice(0, 15).map(words);
  expect([
    first[0]?.includes(breachWords.da.urgent.onCard),
    first.some((said) => said.includes(breachWords.da.urgent.title)),
  ]).toEqual([true, true]);
});

test('none is given up', async () =>
  expect((await rowsOf(o.desk, 'card')).filter(({ state }) => state === 'given-up')).toEqual([]));

test('Teams is not asked over and over meanwhile', () => expect(refused).toBeLessThan(3 * cases));

test('what waits for a busy channel is no alteration to the log', () => expect(breaksFound).toEqual([]));

test('what waits is due as it was planned', async () =>
  expect(
    (await rowsOf(o.desk, 'reminder')).filter((row) => row.attempts === 0 && +row.due !== +row.planned_at),
  ).toEqual([]));

test('the desk goes on by itself when the channel takes more', () => expect(rests).toEqual([2000]));
