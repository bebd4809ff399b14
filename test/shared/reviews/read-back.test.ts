import { type Reading, readBack } from '#shared/reviews/removals/read-back.ts';
import { fc } from '#test/support/properties.ts';

const removed = new Date('2026-12-07T19:00:00Z');
const at = (seconds: number) => new Date(removed.getTime() + seconds * 1000);
const readings = (...given: readonly (readonly [seconds: number, isThere: boolean])[]): Reading[] =>
  given.map(([seconds, isThere]) => ({ at: at(seconds), isThere }));
const day = 86_400;

test('the first reading is due half a minute after the removal', () =>
  expect(readBack(removed, [])).toEqual({ state: 'reading', next: at(30) }));

test.each([
  ['one that is gone', readings([30, false]), 'reading'],
  ['two', readings([30, false], [160, false]), 'reading'],
  ['three within a minute', readings([30, false], [50, false], [80, false]), 'reading'],
  ['three just within two minutes', readings([30, false], [75, false], [149, false]), 'reading'],
  ['three over two minutes', readings([30, false], [75, false], [150, false]), 'gone'],
  ['three with the member seen between', readings([30, false], [75, true], [150, false]), 'reading'],
  ['three after the member was seen again', readings([30, true], [75, false], [120, false], [200, false]), 'gone'],
  ['gone, and the next day as well', readings([30, false], [75, false], [150, false], [day + 150, false]), 'confirmed'],
  ['gone, and just before a day as well', readings([30, false], [75, false], [150, false], [day + 149, false]), 'gone'],
  ['gone, and back the next day', readings([30, false], [75, false], [150, false], [day + 150, true]), 'waiting'],
  ['still there just before an hour', readings([3599, true]), 'reading'],
  ['still there after an hour', readings([3600, true]), 'waiting'],
  ['still there just before a week', readings([7 * day - 1, true]), 'waiting'],
  ['still there after a week', readings([7 * day, true]), 'stuck'],
] as const)('%s', (_, given, state) => expect(readBack(removed, given).state).toBe(state));

test('what is gone is looked at once more a day later, and what is confirmed never again', () => {
  const gone = readings([30, false], [75, false], [150, false]);
  expect(readBack(removed, gone).next).toEqual(at(day + 150));
  expect(readBack(removed, [...gone, ...readings([day + 150, false])]).next).toBeUndefined();
});

test.each([
  ['an hour later where the member is still there after an hour', [[3600, true]], 3600 + 3600],
  ['at once where the member is gone at last after an hour', [[3600, false]], 3600 + 45],
  ['a day later where the member is still there after a week', [[7 * day, true]], 8 * day],
  ['at once where the member is gone at last after a week', [[7 * day, false]], 7 * day + 45],
  [
    'a day after three agreed over two minutes',
    [
      [30, false],
      [75, false],
      [80, false],
      [200, false],
    ],
    day + 200,
  ],
  [
    'a day after the third, where two alone span two minutes',
    [
      [30, false],
      [160, false],
      [200, false],
    ],
    day + 200,
  ],
] as const)('the next reading is %s', (_, given, next) =>
  expect(readBack(removed, readings(...given)).next).toEqual(at(next)),
);

/** Readings when they are asked for, with whatever the directory answers. */
const asAsked = (answers: readonly boolean[]): Reading[] => {
  const made: Reading[] = [];
  for (const isThere of answers) {
    const { next } = readBack(removed, made);
    if (!next) break;
    made.push({ at: next, isThere });
  }
  return made;
};

test('a removal is never confirmed on fewer than four agreeing readings over a day', () =>
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (answers) => {
      const made = asAsked(answers);
      if (readBack(removed, made).state !== 'confirmed') return;
      const last = made.slice(-4);
      expect(last.every(({ isThere }) => !isThere)).toBe(true);
      expect((last[3]?.at.getTime() ?? 0) - (last[0]?.at.getTime() ?? 0)).toBeGreaterThanOrEqual(day * 1000);
    }),
  ));

test('whatever the directory answers, the next reading is later than the last until it is confirmed', () =>
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (answers) => {
      const made = asAsked(answers);
      const { state, next } = readBack(removed, made);
      expect(state === 'confirmed' || Number(next) > Number(made.at(-1)?.at)).toBe(true);
    }),
  ));
