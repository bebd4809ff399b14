import { isOpenDay } from '#shared/wheel/days-off.ts';
import { occurrences } from '#shared/wheel/recurrence.ts';
import type { DayOfMonth, HolidaysRule, MonthlyRule, Recurrence, Shift } from '#shared/wheel/rule.ts';
import { fc } from '#test/support/properties.ts';
import { recurringDays } from '../fixtures/recurring-days.ts';

test.each(recurringDays)('$about', ({ days, about: _, ...given }) => {
  expect(occurrences(given)).toEqual(days);
});

const quarterly: MonthlyRule = { every: 3, unit: 'month', on: { workingDay: -1 }, anchor: '2026-03-01', shift: 'none' };
const year = { start: '2026-01-01', until: '2026-12-31', holidaysRule: 'dk-statutory' } as const;

test.each<[string, Partial<Recurrence>]>([
  ['every', { rule: { ...quarterly, every: 0 } }],
  ['on.day', { rule: { ...quarterly, on: { day: 32 } } }],
  ['on.nth', { rule: { ...quarterly, on: { weekday: 'FR', nth: 0 } } }],
  ['on.workingDay', { rule: { ...quarterly, on: { workingDay: 0 } } }],
  ['months', { rule: { ...quarterly, months: [13] } }],
  ['anchor', { rule: { ...quarterly, anchor: '1 March' } }],
  ['until', { until: '2025-12-31' }],
  ['pauses', { pauses: [{ from: '2026-05-01', to: '2026-04-01' }] }],
  ['workingDaysBefore', { rule: { workingDaysBefore: 0, meetings: ['2026-04-15'] } }],
])('a wrong %s is refused by its name', (field, wrong) => {
  expect(() => occurrences({ rule: quarterly, ...year, ...wrong })).toThrow(field);
});

test('the 30th of February is its last day', () => {
  const rule: MonthlyRule = { every: 1, unit: 'month', on: { day: 30 }, anchor: '2026-02-01', shift: 'none' };
  expect(occurrences({ rule, start: '2026-02-01', until: '2026-02-28', holidaysRule: 'none' })).toEqual(['2026-02-28']);
});

test('a rule without a day falls on the day of its anchor', () => {
  expect(occurrences({ rule: { every: 1, unit: 'year', anchor: '2026-04-09', shift: 'none' }, ...year })).toEqual([
    '2026-04-09',
  ]);
});

test('a weekday early in the week of the anchor belongs to the first week', () => {
  const rule = { every: 2, unit: 'week', on: { weekday: 'MO' }, anchor: '2026-01-07', shift: 'none' } as const;
  expect(occurrences({ rule, start: '2026-01-01', until: '2026-01-20', holidaysRule: 'none' })).toEqual([
    '2026-01-05',
    '2026-01-19',
  ]);
});

const days = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const on: fc.Arbitrary<DayOfMonth> = fc.oneof(
  fc.record({ day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ workingDay: fc.constantFrom(1, 5, -1, -3) }),
  fc.record({ weekday: fc.constantFrom('MO' as const, 'FR' as const, 'SU' as const), nth: fc.constantFrom(1, 4, -1) }),
);
const rules = fc.record({
  every: fc.integer({ min: 1, max: 13 }),
  unit: fc.constantFrom('month' as const, 'year' as const),
  on,
  anchor: days,
  shift: fc.constantFrom<Shift>('before', 'after', 'after-same-month'),
});
const holidays = fc.constantFrom<HolidaysRule>('dk-statutory', 'dk-statutory+closing');

test('what is moved never falls on a day off', () => {
  fc.assert(
    fc.property(rules, holidays, days, (rule, holidaysRule, start) => {
      const until = `${Number(start.slice(0, 4)) + 3}-12-31`;
      return occurrences({ rule, start, until, holidaysRule }).every((day) => isOpenDay(day, holidaysRule));
    }),
    { numRuns: 60 },
  );
});

test('two halves of a time have together what the whole has', () => {
  fc.assert(
    fc.property(rules, holidays, days, (rule, holidaysRule, middle) => {
      const start = `${Number(middle.slice(0, 4)) - 2}-01-01`;
      const until = `${Number(middle.slice(0, 4)) + 2}-12-31`;
      const dayAfter = new Date(Date.parse(middle) + 86_400_000).toISOString().slice(0, 10);
      const whole = occurrences({ rule, start, until, holidaysRule });
      const halves = [
        ...occurrences({ rule, start, until: middle, holidaysRule }),
        ...occurrences({ rule, start: dayAfter, until, holidaysRule }),
      ];
      expect(halves).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

test('a pause takes out days and moves none', () => {
  fc.assert(
    fc.property(rules, holidays, days, (rule, holidaysRule, from) => {
      const given = {
        rule,
        start: `${Number(from.slice(0, 4)) - 1}-01-01`,
        until: `${Number(from.slice(0, 4)) + 2}-12-31`,
        holidaysRule,
      };
      const to = `${from.slice(0, 4)}-12-31`;
      const paused = occurrences({ ...given, pauses: [{ from, to }] });
      expect(paused).toEqual(occurrences(given).filter((day) => day < from || day > to));
    }),
    { numRuns: 60 },
  );
});
