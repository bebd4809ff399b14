import { dayBefore, dayOf } from '#addin/texts/copenhagen-day.ts';
import { sizeIn, timesIn } from '#addin/texts/times.ts';

const da = timesIn('da');
const now = new Date('2026-11-21T13:05:00Z');
const hour = 3_600_000;

test('a time earlier today is said by the clock', () =>
  expect(da.near('2026-11-21T08:30:00Z', now)).toBe('i dag kl. 9.30'));

test('yesterday is yesterday in Copenhagen', () => expect(da.near('2026-11-19T23:30:00Z', now)).toBe('i går kl. 0.30'));

test('another year is said with its year', () =>
  expect(da.near('2025-10-02T10:00:00Z', now)).toBe('2. oktober 2025 kl. 12.00'));

test('a day to come has its weekday, and from twelve months ahead its year instead', () =>
  expect(['2027-03-01', '2027-11-20', '2027-11-22'].map((day) => da.ahead(day, now))).toEqual([
    'mandag 1. marts',
    'lørdag 20. november',
    '22. november 2027',
  ]));

test('a span never mixes days and hours', () => expect(da.span(51 * hour + 600_000)).toBe('51 timer og 10 minutter'));

test('less than a minute is no minutes', () => expect(da.span(20_000)).toBe('0 minutter'));

test('one of each is singular', () => expect(da.span(hour + 60_000)).toBe('1 time og 1 minut'));

test('the day before the clocks change is found', () => expect(dayBefore('2026-03-30')).toBe('2026-03-29'));

test('half past midnight in Copenhagen is the new day', () =>
  expect(dayOf(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21'));

test('English says it in English', () => expect(timesIn('en').near('2026-11-21T08:30:00Z', now)).toBe('today at 9:30'));

test('a small file is not nothing', () => expect(sizeIn('da', 340)).toBe('1 kB'));

describe('a deadline at midnight is said as the end of the day before', () => {
  const midnight = '2026-11-25T23:00:00Z';
  test('in full', () => expect(da.due.full(midnight)).toBe('onsdag den 25. november kl. 24'));
  test('short in a row of the queue', () => expect(da.due.short(midnight, now)).toBe('25. nov. kl. 24'));
  test('with its year where that is another one', () =>
    expect([da.due.short('2018-05-27T22:00:00Z', now), da.due.short('2026-12-31T23:00:00Z', now)]).toEqual([
      '27. maj 2018 kl. 24',
      '31. dec. kl. 24',
    ]));
  test('on its own day as today', () =>
    expect(da.due.near(midnight, new Date('2026-11-25T08:00:00Z'))).toBe('i dag kl. 24'));
  test('by day and clock in a file', () =>
    expect([da.due.onDay(midnight), da.due.clock(midnight)]).toEqual(['2026-11-25', '24.00']));
  test('in English', () => expect(timesIn('en').due.full(midnight)).toBe('Wednesday 25 November at 24:00'));
  test('a minute later by its own day', () =>
    expect(da.due.full('2026-11-25T23:01:00Z')).toBe('torsdag den 26. november kl. 0.01'));
  test('where summer time begins the night is the one before', () =>
    expect(da.due.full('2026-03-28T23:00:00Z')).toBe('lørdag den 28. marts kl. 24'));
});

describe('beside a bar a deadline is said', () => {
  const caption = (due: string, byDay = false) => da.due.caption(due, now, byDay);
  test.each([
    ['today by the clock', '2026-11-21T20:55:00Z', 'i dag 21.55'],
    ['tomorrow by the clock', '2026-11-22T00:02:00Z', 'i morgen 1.02'],
    ['within a week by its weekday', '2026-11-27T19:05:00Z', 'fre. 20.05'],
    ['later by its date', '2026-11-30T08:00:00Z', '30. nov.'],
    ['in another year with it', '2027-01-04T08:00:00Z', '4. jan. 2027'],
    ['at midnight as the end of the day', '2026-11-21T23:00:00Z', 'i dag kl. 24'],
    ['days ago by its date, since a weekday would be taken for the next one', '2026-11-18T08:00:00Z', '18. nov.'],
  ])('%s', (_, due, words) => expect(caption(due)).toBe(words));
  test('of a clock that counts days without an hour', () =>
    expect(caption('2026-11-22T23:00:00Z', true)).toBe('i morgen'));
});
