import type { Found } from '#functions/reviews/removals/read-removal.ts';
import { afterPutBack, afterRemoval } from '#functions/reviews/removals/state-after.ts';
import { idOf } from '#test/functions/directory/mirror/pretend-directory.ts';
import { fc } from '#test/support/properties.ts';
import { aDay, minute } from './a-refusal.ts';

const since = new Date('2026-11-24T20:00:00Z');
const found: Found = {
  ...{ tenantId: idOf(1), removalId: idOf(2), reviewId: idOf(3), groupId: idOf(4), memberId: idOf(5) },
  ...{ state: 'reading', place: null, isOurs: true, removedAt: since, putBackAt: since },
};
const looks = (...seen: readonly (readonly [after: number, isThere: boolean])[]) =>
  seen.map(([after, isThere]) => ({ at: new Date(since.getTime() + after), isThere }));
const gone = looks([minute, false], [2 * minute, false], [4 * minute, false]);
const there = looks([minute, true], [2 * minute, true], [4 * minute, true]);
const later = (after: number, isThere: boolean) => looks([after, isThere]);
const removed = (readings: ReturnType<typeof looks>, more: Partial<Found> = {}, isSeen = false) =>
  afterRemoval({ ...found, ...more }, since, { readings, isSeen }).state;

test.each([
  ['three agreeing looks', gone, 'gone'],
  ['one more the next day', [...gone, ...later(2 * aDay, false)], 'confirmed'],
  ['an hour in which it stays', looks([30 * minute, true], [61 * minute, true]), 'waiting'],
  ['seven days in which it stays', looks([aDay, true], [7 * aDay, true]), 'task'],
  ['one look that finds it after it was gone', [...gone, ...later(2 * aDay, true)], 'waiting'],
  [
    'two looks that find it after it was gone',
    [...gone, ...later(2 * aDay, true), ...later(2.1 * aDay, true)],
    'came-back',
  ],
])('a removal of the desk is after %s: %s', (_, readings, state) => expect(removed(readings)).toBe(state));

test('one look is enough where the mirror has seen it come back as well', () =>
  expect(removed([...gone, ...later(2 * aDay, false), ...later(9 * aDay, true)], {}, true)).toBe('came-back'));

test('what the mirror alone has seen changes nothing', () =>
  expect(removed([...gone, ...later(2 * aDay, false), ...later(9 * aDay, false)], {}, true)).toBe('confirmed'));

test('whom another took out and who is there again has a new access', () =>
  expect(removed([...gone, ...later(2 * aDay, true), ...later(2.1 * aDay, true)], { isOurs: false })).toBe(
    'new-access',
  ));

test('what IT said to have removed and is there is a task again', () =>
  expect(removed(looks([30 * minute, true], [61 * minute, true]), { place: 'on-premises' })).toBe('task'));

test.each([
  ['three agreeing looks', there, 'put-back'],
  ['a look that does not find it', looks([minute, false]), 'returning'],
  ['seven days in which it is not found', looks([aDay, false], [7 * aDay, false]), 'not-put-back'],
  [
    'two looks that do not find it after it was there',
    [...there, ...later(2 * aDay, false), ...later(2.1 * aDay, false)],
    'gone-again',
  ],
])('what was put back is after %s: %s', (_, readings, state) =>
  expect(afterPutBack(since, readings).state).toBe(state),
);

test('nothing counts as gone, or as put back, on fewer than three looks that agree', () => {
  const any = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 * 24 * 60 }), fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(any, (seen) => {
      const readings = looks(
        ...seen.toSorted(([a], [b]) => a - b).map(([at, isThere]) => [at * minute, isThere] as const),
      );
      const agreeing = (isThere: boolean) =>
        readings.length - 1 - readings.findLastIndex((reading) => reading.isThere !== isThere) >= 3;
      if (['gone', 'confirmed'].includes(removed(readings))) expect(agreeing(false)).toBe(true);
      if (afterPutBack(since, readings).state === 'put-back') expect(agreeing(true)).toBe(true);
    }),
  );
});
