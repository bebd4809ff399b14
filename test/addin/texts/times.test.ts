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

describe('a deadline at midnight is said as the end of the day before', () => {
  const midnight = '2026-11-25T23:00:00Z';
  test('in full with the night it is', () =>
    expect(da.due.full(midnight)).toBe('onsdag den 25. november kl. 24.00 (natten til torsdag)'));
  test('short in a row of the queue', () => expect(da.due.short(midnight, now)).toBe('25. nov. kl. 24.00'));
  test('with its year where that is another one', () =>
    expect([da.due.short('2018-05-27T22:00:00Z', now), da.due.short('2026-12-31T23:00:00Z', now)]).toEqual([
      '27. maj 2018 kl. 24.00',
      '31. dec. kl. 24.00',
    ]));
  test('on its own day as today', () =>
    expect(da.due.near(midnight, new Date('2026-11-25T08:00:00Z'))).toBe('i dag kl. 24.00'));
  test('by day and clock in a file', () =>
    expect([da.due.onDay(midnight), da.due.clock(midnight)]).toEqual(['2026-11-25', '24.00']));
  test('in English', () =>
    expect(timesIn('en').due.full(midnight)).toBe('Wednesday 25 November at 24:00 (midnight before Thursday)'));
  test('a minute later by its own day', () =>
    expect(da.due.full('2026-11-25T23:01:00Z')).toBe('torsdag den 26. november kl. 00.01'));
  test('where summer time begins the night is the one before', () =>
    expect(da.due.full('2026-03-28T23:00:00Z')).toBe('lørdag den 28. marts kl. 24.00 (natten til søndag)'));
});
