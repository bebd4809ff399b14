import { onDuty } from '#shared/reminders/on-duty.ts';

const roster = [
  { from: '2026-01-12', to: '2026-01-18', personId: 'first' },
  { from: '2026-01-18', to: '2026-01-25', personId: 'second' },
];

test.each([
  ['2026-01-11T22:59:59Z', []],
  ['2026-01-11T23:00:00Z', ['first']],
  ['2026-01-18T12:00:00Z', ['first', 'second']],
  ['2026-01-25T22:59:59Z', ['second']],
  ['2026-01-25T23:00:00Z', []],
])('at %s the duty is with %j', (at, people) => {
  expect(onDuty(new Date(at), roster)).toEqual(people);
});
