import { dayBefore, dayOf, sizeIn, timesIn } from '#addin/texts/times.ts';

const da = timesIn('da');
const now = new Date('2026-11-21T13:05:00Z');
const hour = 3_600_000;

test('a time earlier today is said by the clock', () =>
  expect(da.near('2026-11-21T08:30:00Z', now)).toBe('i dag kl. 09.30'));

test('yesterday is yesterday in Copenhagen', () =>
  expect(da.near('2026-11-19T23:30:00Z', now)).toBe('i går kl. 00.30'));

test('another year is said with its year', () =>
  expect(da.near('2025-10-02T10:00:00Z', now)).toBe('2. oktober 2025 kl. 12.00'));

test('a span is said with its two largest parts', () => expect(da.span(51 * hour + 600_000)).toBe('2 dage og 3 timer'));

test('less than a minute is no minutes', () => expect(da.span(20_000)).toBe('0 minutter'));

test('one of each is singular', () => expect(da.span(25 * hour)).toBe('1 dag og 1 time'));

test('the day before the clocks change is found', () => expect(dayBefore('2026-03-30')).toBe('2026-03-29'));

test('half past midnight in Copenhagen is the new day', () =>
  expect(dayOf(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21'));

test('English says it in English', () =>
  expect(timesIn('en').near('2026-11-21T08:30:00Z', now)).toBe('today at 09:30'));

test('a small file is not nothing', () => expect(sizeIn('da', 340)).toBe('1 kB'));
