import fc from 'fast-check';
import {
  addWorkingHours,
  isWorkingTime,
  lastWorkingMomentBefore,
  openingOn,
  workingHoursBetween,
} from '#shared/deadlines/working-time.ts';
import { workingTime } from '#shared/settings/desk-settings.ts';

const usual = workingTime.parse({});
const around = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
const hours = fc.integer({ min: 1, max: 160 }).map((quarters) => quarters / 4);
const closed = workingTime.parse(
  Object.fromEntries(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, null])),
);

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
  expect(addWorkingHours(new Date('2026-01-16T13:20Z'), 4)).toEqual(new Date('2026-01-19T10:20Z'));
});

test('eight working hours from Monday 8 end at closing time, not the next morning', () => {
  expect(addWorkingHours(new Date('2026-01-12T07:00Z'), 8)).toEqual(new Date('2026-01-12T15:00Z'));
});

test('four working hours over Easter 2026 are counted from Tuesday', () => {
  expect(addWorkingHours(new Date('2026-04-01T16:00Z'), 4)).toEqual(new Date('2026-04-07T10:00Z'));
});

test('Sunday noon, the last working moment was Friday 15:00', () => {
  expect(lastWorkingMomentBefore(new Date('2026-01-18T11:00Z'))).toEqual(new Date('2026-01-16T14:00Z'));
});

test('the hours added are the hours worked in between', () => {
  fc.assert(fc.property(around, hours, (from, add) => workingHoursBetween(from, addWorkingHours(from, add)) === add));
});

test('counting ends at work, and after it began', () => {
  fc.assert(
    fc.property(around, hours, (from, add) => {
      const end = addWorkingHours(from, add);
      return isWorkingTime(end) && end > from;
    }),
  );
});

test('the last working moment is at work and never later', () => {
  fc.assert(
    fc.property(around, (at) => {
      const moment = lastWorkingMomentBefore(at);
      return moment <= at && isWorkingTime(moment) && workingHoursBetween(moment, at) === 0;
    }),
  );
});

test('nothing is counted in a week that is never open', () => {
  expect(() => addWorkingHours(new Date('2026-01-12'), 1, closed)).toThrow(RangeError);
});

test('there is no last working moment in a week that is never open', () => {
  expect(() => lastWorkingMomentBefore(new Date('2026-01-12'), closed)).toThrow(RangeError);
});

test.each([-1, Number.NaN])('refuses to add %d hours', (add) => {
  expect(() => addWorkingHours(new Date('2026-01-12'), add, usual)).toThrow(RangeError);
});
