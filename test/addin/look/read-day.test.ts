import { readClock, showClock } from '#addin/look/dates/read-clock.ts';
import { readDay, showDay } from '#addin/look/dates/read-day.ts';

const today = '2026-11-25';

test.each([
  ['23.11.2026', '2026-11-23'],
  ['3.1.2026', '2026-01-03'],
  ['23.11.26', '2026-11-23'],
  ['23.11', '2026-11-23'],
  ['23/11-2026', '2026-11-23'],
  ['23-11-2026', '2026-11-23'],
  ['23 11 2026', '2026-11-23'],
  ['231126', '2026-11-23'],
  ['23112026', '2026-11-23'],
  ['2311', '2026-11-23'],
  [' 23.11.2026 ', '2026-11-23'],
  ['2026-11-23', '2026-11-23'],
  ['29.2.2028', '2028-02-29'],
])('the date %j is read', (typed, day) => expect(readDay(typed, today)).toBe(day));

test.each([
  '',
  '31.2.2026',
  '29.2.2026',
  '11/23/2026',
  '23',
  '0.11.2026',
  '23.11.202',
  'i går',
  '2026-13-01',
  '23.11.1026',
])('%j is no date', (typed) => expect(readDay(typed, today)).toBeUndefined());

test.each([
  ['9', '09:00'],
  ['902', '09:02'],
  ['0902', '09:02'],
  ['9.02', '09:02'],
  ['09:02', '09:02'],
  ['9,02', '09:02'],
  ['kl. 9.02', '09:02'],
  ['1630', '16:30'],
  ['0', '00:00'],
  ['23.59', '23:59'],
])('the clock time %j is read', (typed, clock) => expect(readClock(typed)).toBe(clock));

test.each(['', '24', '24.00', '9.60', '9.2', '99', '12345', 'ni', '-1'])('%j is no clock time', (typed) =>
  expect(readClock(typed)).toBeUndefined(),
);

test('a date is shown the Danish way', () => expect(showDay('2026-11-03')).toBe('03.11.2026'));
test('a clock time is shown the Danish way', () => expect(showClock('09:02')).toBe('9.02'));
test('what could not be read is shown as it was typed', () =>
  expect([showDay('31.2.2026'), showClock('25')]).toEqual(['31.2.2026', '25']));
