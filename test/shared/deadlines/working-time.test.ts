import { isWorkingTime, openingOn, openingsBetween, workingMoment } from '#shared/deadlines/working-time.ts';
import { workingTime } from '#shared/settings/opening-hours.ts';
import { anySettings } from '#test/support/any-settings.ts';
import { fc } from '#test/support/properties.ts';

const around = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
const hours = fc.integer({ min: 1, max: 160 }).map((quarters) => quarters / 4);
const days = (count: number) => count * 86_400_000;
const later = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds);
const counted = (from: string, count: number) =>
  workingMoment({ from: new Date(from), hours: count, by: later(new Date(from), days(60)) }).at;
const workedBetween = (from: Date, to: Date) =>
  openingsBetween(from, to).reduce((sum, piece) => sum + piece.to.getTime() - piece.from.getTime(), 0) / 3_600_000;

test.each([
  ['Monday 12 January 2026 from 8', '2026-01-12', '2026-01-12T07:00Z', '2026-01-12T15:00Z'],
  ['a Friday until 15', '2026-01-16', '2026-01-16T07:00Z', '2026-01-16T14:00Z'],
  ['the Monday after the spring change', '2026-03-30', '2026-03-30T06:00Z', '2026-03-30T14:00Z'],
])('open on %s', (_, day, from, to) => {
  expect(openingOn(day)).toEqual({ from: new Date(from), to: new Date(to) });
});

test.each([
  ['Saturday', '2026-01-17'],
  ['Good Friday', '2026-04-03'],
  ['Constitution Day', '2026-06-05'],
  ['Christmas Eve', '2026-12-24'],
  ["New Year's Eve", '2026-12-31'],
])('closed on %s', (_, day) => {
  expect(openingOn(day)).toBeUndefined();
});

test('a town hall may stay open on Constitution Day', () => {
  expect(openingOn('2026-06-05', workingTime.parse({ closedEveryYear: [] }))).toBeDefined();
});

test('four working hours from Friday 14:20 end on Monday 11:20', () => {
  expect(counted('2026-01-16T13:20Z', 4)).toEqual(new Date('2026-01-19T10:20Z'));
});

test('eight working hours from Monday 8 end at closing time, not the next morning', () => {
  expect(counted('2026-01-12T07:00Z', 8)).toEqual(new Date('2026-01-12T15:00Z'));
});

test('four working hours over Easter 2026 are counted from Tuesday', () => {
  expect(counted('2026-04-01T16:00Z', 4)).toEqual(new Date('2026-04-07T10:00Z'));
});

test('where the count does not fit, it is the last working moment before the end: Sunday noon, Friday 15:00', () => {
  const moment = workingMoment({
    from: new Date('2026-01-16T13:30Z'),
    hours: 4,
    by: new Date('2026-01-18T11:00Z'),
  });
  expect(moment).toEqual({ at: new Date('2026-01-16T14:00Z'), early: true });
});

test('where no working moment is left, it is at once', () => {
  const from = new Date('2026-01-17T11:00Z');
  expect(workingMoment({ from, hours: 4, by: new Date('2026-01-18T11:00Z') })).toEqual({ at: from, early: true });
});

test('a minute after the end it is at once too, though the team is at work', () => {
  const from = new Date('2026-01-19T11:00Z');
  expect(workingMoment({ from, hours: 4, by: new Date('2026-01-19T10:59Z') })).toEqual({ at: from, early: true });
});

test('after the end it is at once', () => {
  const from = new Date('2026-01-19T11:00Z');
  expect(workingMoment({ from, hours: 4, by: new Date('2026-01-18T11:00Z') })).toEqual({ at: from, early: true });
});

test('the hours counted are the hours worked in between', () => {
  fc.assert(
    fc.property(around, hours, (from, add) => {
      const { at } = workingMoment({ from, hours: add, by: later(from, days(60)) });
      return workedBetween(from, at) === add && isWorkingTime(at);
    }),
  );
});

test('in any week a moment is found, at work or at once, between the two ends', () => {
  fc.assert(
    fc.property(around, anySettings, hours, fc.nat(days(5)), (from, settings, count, long) => {
      const by = later(from, long);
      const { at } = workingMoment({ from, hours: count, by }, settings.workingTime);
      return at >= from && at <= by && (at.getTime() === from.getTime() || isWorkingTime(at, settings.workingTime));
    }),
  );
});

test('each day in between is looked at once, so that a count over closed weeks ends soon', () => {
  const closed = { ...workingTime.parse({}), monday: null, tuesday: null, wednesday: null, thursday: null };
  const looked: string[] = [];
  const watched = new Proxy(closed, {
    get: (target, name, self) => {
      looked.push(String(name));
      return Reflect.get(target, name, self);
    },
  });
  openingsBetween(new Date('2026-01-12'), new Date('2026-01-15'), watched);
  expect(looked.filter((name) => name.endsWith('day'))).toEqual(['monday', 'tuesday', 'wednesday', 'thursday']);
});
