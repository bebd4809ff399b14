import { ranOut, wasLate } from '#shared/deadlines/ran-out.ts';

const due = new Date('2026-01-16T11:00:00Z');
const off = (milliseconds: number) => new Date(due.getTime() + milliseconds);

test.each([
  [-1, false],
  [0, true],
  [1, true],
])('%i ms from the due instant the time has run out: %s', (milliseconds, over) => {
  expect(ranOut(due, off(milliseconds))).toBe(over);
});

test.each([
  [-1, false],
  [0, false],
  [1, true],
])('what is done %i ms from it is late (art. 33(1), "not later than"): %s', (milliseconds, late) => {
  expect(wasLate(due, off(milliseconds))).toBe(late);
});
