import { breachWords } from '#functions/breaches/texts/words.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { countWaiting, nextDue } from '#functions/outbox/due.ts';
import { moveClock } from '#test/stage/clock/move-clock.ts';
import { makeTimers } from '#test/stage/functions-host/timers.ts';
import { makeRateLimits } from '#test/stage/teams/rate-limits.ts';
import { reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk } from '../outbox/outbox-desk.ts';

// Cases at one instant, on a channel that takes 7 messages in a second and 60 in 30, followed past their deadline. A reminder of
// each and a new face for its card, due together, are more than the channel takes in either.
const cases = 32;
const deadline = new Date('2026-11-27T07:30:00Z');
let o: OutboxDesk;
let waiting: number;
/** When each message of a case in the channel came. */
const came: { readonly reference: string; readonly words: string; readonly at: Date }[] = [];

/** When the channel took something: a message, or a change to one. */
const taken: number[] = [];

beforeAll(async () => {
  o = await openOutboxDesk();
  await o.reset();
  for (let made = 0; made < cases; made += 1) await reported(o.desk);
  const limits = makeRateLimits(o.desk.now);
  o.before.teams = () => {
    try {
      limits('create', 'tenant', 'channel');
      taken.push(o.desk.now().getTime());
    } catch {
      throw new TeamsTrouble({ part: 'bot-in-team', code: 'TooManyRequests' });
    }
  };
  const deliver = async () => {
    const before = o.channel.length;
    await o.drain();
    for (const { text } of o.channel.slice(before)) {
      const [reference = ''] = /20\d\d-\d{4}/.exec(text) ?? [];
      came.push({ reference, words: text.replace(reference, ''), at: o.desk.now() });
    }
  };
  const timers = makeTimers([{ name: 'deliverOutbox', schedule: '*/10 * * * * *', run: deliver }], {
    first: o.desk.now(),
    report: () => undefined,
  });
  const clock = { now: o.desk.now, first: o.desk.now(), hold: (at: Date) => o.desk.setNow(at), release: () => {} };
  const desk = {
    nextDue: () => nextDue(o.desk.db),
    countWaiting: (at: Date) => countWaiting(o.desk.db, at),
    quiet: async () => {},
  };
  ({ waiting } = await moveClock(clock, timers, desk, new Date(deadline.getTime() + 3_600_000)));
});
afterAll(() => o.desk.close());

const isReminder = ({ words }: { readonly words: string }) => words.includes('til fristen');

const mostWithin = (milliseconds: number) =>
  Math.max(...taken.map((at) => taken.filter((other) => other <= at && at - other < milliseconds).length));

test('the channel was full by both of its limits', () =>
  expect([mostWithin(1000), mostWithin(30_000)]).toEqual([7, 60]));

test('every case has its card', () => expect(new Set(o.cards().map(({ text }) => text)).size).toBe(cases));

test('nothing waits afterwards', () => expect(waiting).toBe(0));

test('every case has all its reminders before the deadline', () => {
  const inTime = came.filter((one) => isReminder(one) && one.at < deadline);
  const each = Map.groupBy(inTime, ({ reference }) => reference);
  expect([each.size, new Set([...each.values()].map((list) => list.length))]).toEqual([cases, new Set([3])]);
});

test('none comes after the deadline', () =>
  expect(came.filter((one) => isReminder(one) && one.at >= deadline)).toEqual([]));

test('none comes twice', () => {
  const all = came.map(({ reference, words }) => `${reference} ${words}`);
  expect(all.length).toBe(new Set(all).size);
});

test('every case hears once that the time has run out, within minutes', () => {
  const heard = came.filter(({ words }) => words.includes(breachWords.da.runOut.title));
  const last = Math.max(...heard.map(({ at }) => at.getTime()));
  expect([heard.length, last - deadline.getTime() <= 2 * 60_000]).toEqual([cases, true]);
});
