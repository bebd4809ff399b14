import { clockTimeOf, isAfter, momentOf } from '#addin/cases/moves/fields/clock-time.ts';

test('a clock time of the deadline itself is not after it', () =>
  expect(isAfter(clockTimeOf(new Date('2026-11-26T13:20:40Z')), '2026-11-26T13:20:00Z')).toBe(false));

test('a minute later is after it', () =>
  expect(isAfter({ date: '2026-11-26', time: '14:21', choice: '' }, '2026-11-26T13:20:00Z')).toBe(true));

test('a day alone is sent as a day', () =>
  expect(momentOf({ date: '2026-11-26', time: '', choice: '' })).toEqual({ when: '2026-11-26' }));

test('the chosen one of two equal hours is sent along', () =>
  expect(momentOf({ date: '2026-10-25', time: '02:30', choice: 'later' })).toEqual({
    when: '2026-10-25T02:30',
    choice: 'later',
  }));
