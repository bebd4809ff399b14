import { timeLeft } from '#addin/breaches/queue/time-left.ts';
import { timeLeftInWords } from '#addin/breaches/queue/time-left-in-words.ts';
import * as desk from '#addin/texts/desk.ts';
import * as queue from '#addin/texts/queue.ts';
import { timesIn } from '#addin/texts/times.ts';

const deadline = '2026-11-26T13:20:00Z';
const left = (milliseconds: number, clockRuns = true) =>
  timeLeft({ deadline, clockRuns }, new Date(Date.parse(deadline) - milliseconds));
const danish = { desk: desk.da, queue: queue.da, times: timesIn('da') };
const english = { desk: desk.en, queue: queue.en, times: timesIn('en') };
const minute = 60_000;
const hour = 60 * minute;

test.each([
  ['calm with a minute more than a day', 24 * hour + minute, 'calm'],
  ['the last day from exactly 24 hours', 24 * hour, 'last-day'],
  ['the last day with a minute more than four hours', 4 * hour + minute, 'last-day'],
  ['the last hours from exactly four', 4 * hour, 'last-hours'],
  ['the last hours with a millisecond left', 1, 'last-hours'],
  ['overdue at the instant of the deadline', 0, 'overdue'],
  ['overdue after it', -minute, 'overdue'],
])('a clock is %s', (_, milliseconds, nearness) => expect(left(milliseconds).nearness).toBe(nearness));

test('a stopped clock is stopped however late it is', () => expect(left(-9 * hour, false).nearness).toBe('stopped'));

test.each([
  [2 * 24 * hour + 5 * hour, '2 dage og 5 timer tilbage'],
  [3 * hour + 12 * minute, '3 timer og 12 minutter tilbage'],
  [hour, '1 time tilbage'],
  [2 * minute - 1, '1 minut tilbage'],
  [minute - 1, 'Under 1 minut tilbage'],
  [0, 'Fristen er lige overskredet'],
  [-minute, '1 minut over fristen'],
  [-26 * hour, '1 dag og 2 timer over fristen'],
])('%i milliseconds are said as "%s"', (milliseconds, words) =>
  expect(timeLeftInWords(left(milliseconds), danish)).toBe(words),
);

test('English says it too', () => expect(timeLeftInWords(left(-2 * hour), english)).toBe('2 hours past the deadline'));
