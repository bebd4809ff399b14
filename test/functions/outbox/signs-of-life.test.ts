import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import type { DrainedBy } from '#functions/outbox/drain.ts';
import { keepSigns, readSigns } from '#functions/outbox/signs-of-life.ts';
import { reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk } from './outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

/** Days apart, because a sign that is kept stays. */
let day = 1;
const onANewDay = (): Date => {
  const at = new Date(Date.UTC(2027, 0, day, 8));
  day += 1;
  o.desk.setNow(at);
  return at;
};
const later = (at: Date, minutes: number) => o.desk.setNow(new Date(at.getTime() + minutes * 60_000));
const signsAfter = async (by: DrainedBy) => {
  const at = onANewDay();
  await openOutbox(o.desk).drain(by);
  const { 'last-drain': drain, 'last-timer': timer } = await readSigns(o.desk.db);
  return [drain?.getTime() === at.getTime(), timer?.getTime() === at.getTime()];
};

test.each([
  ['timer', [true, true]],
  ['request', [true, false]],
  ['health', [false, false]],
] as const)('a drain begun by a %s leaves its signs of life (drain, timer): %j', async (by, kept) =>
  expect(await signsAfter(by)).toEqual(kept),
);

test('a sign that another instance has kept later stays', async () => {
  const at = onANewDay();
  await keepSigns(o.desk.db, ['last-drain'], new Date(at.getTime() + 1000));
  await keepSigns(o.desk.db, ['last-drain'], at);
  expect((await readSigns(o.desk.db))['last-drain']).toEqual(new Date(at.getTime() + 1000));
});

test('the first opening is kept once', async () => {
  const at = onANewDay();
  await keepSigns(o.desk.db, ['first-opened'], at);
  await keepSigns(o.desk.db, ['first-opened'], new Date(at.getTime() + 1000));
  expect((await readSigns(o.desk.db))['first-opened']).toEqual(at);
});

test('a process that has not looked for a minute looks at the next request, so that no message waits for the timer', async () => {
  const at = onANewDay();
  const drain = openOutbox(o.desk);
  await drain.drain();
  await reported(o.desk);
  later(at, 1);
  drain.kickIfIdle('request');
  await drain.quiet();
  expect(o.channel.length).toBeGreaterThan(0);
});

test('a look at the health does not keep a request from leaving a sign of life', async () => {
  const at = onANewDay();
  const drain = openOutbox(o.desk);
  drain.kickIfIdle('health');
  drain.kickIfIdle('request');
  await drain.quiet();
  expect((await readSigns(o.desk.db))['last-drain']).toEqual(at);
});

test('within that minute a request costs nothing', async () => {
  const at = onANewDay();
  const drain = openOutbox(o.desk);
  await drain.drain();
  await reported(o.desk);
  later(at, 0.9);
  drain.kickIfIdle('request');
  await drain.quiet();
  expect(o.channel).toHaveLength(0);
});
