import DateHolidays from 'date-holidays';
import { danishHolidays } from '#shared/deadlines/danish-holidays.ts';
import { isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore } from '#shared/deadlines/working-days.ts';
import { publishedHolidays } from '../fixtures/published-holidays.ts';

test.each([2024, 2025, 2026])('the holidays of %i are the ten published, by date', (year) => {
  expect(danishHolidays(year).map(({ date, da, en }) => [date, da, en])).toEqual(publishedHolidays[year]);
});

test('agrees with the date-holidays package from 2024 to 2100', () => {
  const published = new DateHolidays('DK');
  const years = Array.from({ length: 77 }, (_, passed) => 2024 + passed);
  const ours = years.map((year) => danishHolidays(year).map(({ date }) => date));
  const theirs = years.map((year) =>
    published
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10)),
  );
  expect(ours).toEqual(theirs);
});

test.each([
  [2023, '2023-05-05', true],
  [2024, '2024-04-26', false],
])('Great Prayer Day in %i: %s is a holiday: %s', (year, date, holiday) => {
  expect(danishHolidays(year).some((one) => one.date === date)).toBe(holiday);
});

test.each(['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31'])('%s is a working day for legal periods', (day) => {
  expect(isWorkingDay(day)).toBe(true);
});

test.each(['2026-12-24', '12-24'])('closed on %s, 24 December 2026 is none', (closed) => {
  expect(isWorkingDay('2026-12-24', [closed])).toBe(false);
});

test('from Maundy Thursday the next working day is Tuesday', () => {
  expect(workingDayOnOrAfter('2026-04-02')).toBe('2026-04-07');
});

test('from Easter Monday the working day before is Wednesday', () => {
  expect(workingDayOnOrBefore('2026-04-06')).toBe('2026-04-01');
});

test.each([2024.5, Number.NaN, 1500, 10_000])('refuses %d as a year', (year) => {
  expect(() => danishHolidays(year)).toThrow(RangeError);
});
