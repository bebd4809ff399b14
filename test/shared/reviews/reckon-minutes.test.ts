import { medianOf, minutesOf, reckonMinutes } from '#shared/reviews/reckon-minutes.ts';

test('the first time every line is read', () => expect(reckonMinutes({ people: 25, lines: 200 }, true)).toBe(13));

test('later names are, and what has changed', () => expect(reckonMinutes({ people: 25, lines: 200 }, false)).toBe(3));

test('nobody needs less than a minute', () => expect(reckonMinutes({ people: 1, lines: 1 }, true)).toBe(1));

test('of a sheet what stands out or is new is read, what is unchanged by name', () =>
  expect(minutesOf({ 'stands-out': 6, new: 9, unchanged: 185, unchangedPeople: 23 })).toBe(3));

test.each([
  [[], 0],
  [[4], 4],
  [[9, 1, 3], 3],
])('the middle one of %j is %d', (minutes, middle) => expect(medianOf(minutes)).toBe(middle));
