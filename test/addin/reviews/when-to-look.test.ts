import type { Removal } from '#addin/reviews/team/removals/stage-of.ts';
import { pauseOf } from '#addin/reviews/team/removals/when-to-look.ts';
import { removal } from './a-removal.ts';

const now = new Date('2026-11-27T12:00:00.000Z');
const minute = 60_000;
const from = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();

const soonest = 10_000;
const slowest = 5 * minute;

test.each<readonly [string, Partial<Removal>, number | undefined]>([
  ['is made in two minutes', { state: 'planned', dueAt: from(2 * minute) }, 2 * minute],
  ['is made tonight', { state: 'planned', dueAt: from(480 * minute) }, slowest],
  ['waits for the end of the review', { state: 'planned', dueAt: null }, slowest],
  ['was to be made two minutes ago', { state: 'planned', dueAt: from(-2 * minute) }, 2 * minute],
  ['was made this moment', { state: 'reading', removedAt: from(-25_000) }, soonest],
  ['is read again the next day', { state: 'gone', removedAt: from(-30 * minute) }, slowest],
  ['is being put back', { state: 'putting-back', removedAt: from(-5_000) }, 25_000],
  ['is with IT', { state: 'task', place: 'on-premises' }, slowest],
  ['is gone', { state: 'confirmed', isOurs: true, removedAt: from(-minute) }, undefined],
  ['is withheld', { state: 'withheld' }, undefined],
])('of one that %s the next look is as far away as what is to come', (_, given, pause) =>
  expect(pauseOf([removal(given)], now)).toBe(pause),
);

test('of several the nearest decides, and of none there is no look', () => {
  const slow = removal({ state: 'task' });
  expect(pauseOf([slow, removal({ state: 'planned', dueAt: from(minute) })], now)).toBe(minute);
  expect(pauseOf([], now)).toBeUndefined();
});
