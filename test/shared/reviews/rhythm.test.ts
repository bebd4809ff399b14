import { isWorkingDay } from '#shared/deadlines/working-days.ts';
import { type Rhythm, rhythm } from '#shared/reviews/planned-rhythm.ts';
import { isDue, monthsOf, roundDue, roundFrom, roundNext } from '#shared/reviews/rhythm.ts';
import { Temporal } from '#shared/time/temporal.ts';
import { fc } from '#test/support/properties.ts';

const usual = rhythm.parse({});

test.each([
  ['a Monday the first', '2027-02-10', '2027-03-01', '2027-03-30'],
  ['a first that is a Sunday', '2026-10-02', '2026-12-01', '2026-12-29'],
  ['a first on a Saturday', '2030-05-20', '2030-06-03', '2030-07-01'],
  ['the day itself', '2026-09-01', '2026-09-01', '2026-09-29'],
  ['the day after it began', '2026-09-02', '2026-12-01', '2026-12-29'],
  ['over the year', '2026-12-02', '2027-03-01', '2027-03-30'],
])('%s: asked on %s, the round is %s to %s', (_, day, start, end) =>
  expect(roundFrom(day, usual)).toEqual({ start, end }),
);

test('Easter Monday is no last day: the round of March 2027 stays open until the Tuesday', () =>
  expect(roundFrom('2027-03-01', usual).end).toBe('2027-03-30'));

test('days on which the municipality is closed are neither the first day nor the last', () =>
  expect(roundFrom('2026-11-27', usual, ['2026-12-01', '2026-12-30'])).toEqual({
    start: '2026-12-02',
    end: '2026-12-31',
  }));

test.each([
  [null, [3, 6, 9, 12]],
  ['normal', [3]],
  ['sensitive', [3, 9]],
  ['very-sensitive', [3, 6, 9, 12]],
] as const)('a group of sensitivity %s is reviewed in the months %j', (sensitivity, months) =>
  expect(monthsOf(usual, sensitivity)).toEqual(months),
);

const byClock = { starts: '2027-03-01', ends: '2027-03-30', months: [3] };
const byHand = { starts: '2026-11-24', ends: '2026-12-22', months: null };

test.each([
  ['the next, on its first day', '2027-06-01', byClock, null, { start: '2027-06-01', months: [6] }],
  ['none the day before', '2027-05-31', byClock, null, undefined],
  ['none for what fell into a review of every group', '2026-12-23', byHand, null, undefined],
  [
    'what fell into a standstill, once and for all of it',
    '2027-10-04',
    byClock,
    null,
    { start: '2027-06-01', months: [6, 9] },
  ],
  ['what fell into a pause, after it', '2027-09-01', byClock, '2027-08-02', { start: '2027-09-01', months: [6, 9] }],
  ['none while the pause is just over', '2027-08-03', byClock, '2027-08-02', undefined],
  [
    'the first of all from the day a plan is in use',
    '2027-03-01',
    null,
    '2027-02-10',
    { start: '2027-03-01', months: [3] },
  ],
  ['none of a plan that was never begun', '2027-03-01', null, null, undefined],
  [
    'what fell into a long round, when that is over',
    '2027-09-01',
    { starts: '2027-03-01', ends: '2027-06-03', months: [3] },
    null,
    { start: '2027-09-01', months: [6, 9] },
  ],
] as const)('due is %s', (_, today, last, notBefore, round) =>
  expect(roundDue(today, usual, { last, notBefore })).toEqual(round),
);

test.each([
  ['2027-02-10', byHand, null, '2027-03-01'],
  ['2027-03-01', byHand, null, '2027-03-01'],
  ['2026-12-01', byHand, null, '2027-03-01'],
  ['2027-02-10', null, '2027-02-10', '2027-03-01'],
  ['2027-07-05', byHand, null, '2027-07-05'],
] as const)('seen on %s, the next round begins on %s', (today, last, notBefore, start) =>
  expect(roundNext(today, usual, { last, notBefore }).start).toBe(start),
);

test.each([
  ['a group without sensitivity in June', null, [6], true],
  ['a normal one in June', 'normal', [6], false],
  ['a normal one in a round that makes up for March', 'normal', [3, 6], true],
  ['a sensitive one in September', 'sensitive', [9], true],
  ['a normal one in a review of every group', 'normal', null, true],
] as const)('%s', (_, sensitivity, months, due) => expect(isDue(usual, months, sensitivity)).toBe(due));

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
const anyRhythm: fc.Arbitrary<Rhythm> = fc
  .record({
    everyGroup: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }),
    days: fc.integer({ min: 7, max: 90 }),
  })
  .map((given) => rhythm.parse(given));

test('a round begins and ends on a working day, in the future, and is open so many days at the least', () =>
  fc.assert(
    fc.property(day, anyRhythm, (asked, given) => {
      const { start, end } = roundFrom(asked, given);
      const open = Temporal.PlainDate.from(start).until(end).days;
      expect(start >= asked && isWorkingDay(start) && isWorkingDay(end) && open >= given.days).toBe(true);
    }),
  ));

test('each round is found from any day between the one before and its own', () =>
  fc.assert(
    fc.property(day, anyRhythm, fc.integer({ min: 1, max: 400 }), (asked, given, later) => {
      const round = roundFrom(asked, given);
      const between = Temporal.PlainDate.from(asked).add({ days: later }).toString();
      expect(between > round.start || roundFrom(between, given).start === round.start).toBe(true);
    }),
  ));

test.each([{ everyGroup: [] }, { everyGroup: [13] }, { sensitive: [3, 3] }, { days: 0 }])('refuses %j', (given) =>
  expect(rhythm.safeParse(given).success).toBe(false),
);
