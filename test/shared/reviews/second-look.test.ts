import { drawThree, fasterThanRead } from '#shared/reviews/answering/second-look.ts';
import { fc } from '#test/support/properties.ts';

// 185 accesses of 23 people: 46 seconds for the accesses, 23 for the names.
const all = { lines: 185, people: 23 };
test.each([
  ['nine seconds', { ...all, ms: 9_000 }, 250, true],
  ['a moment less than it takes', { ...all, ms: 69_249 }, 250, true],
  ['as long as it takes', { ...all, ms: 69_250 }, 250, false],
  ['a setting of nothing', { ...all, ms: 0 }, 0, false],
  ['nine lines', { lines: 9, people: 9, ms: 0 }, 250, false],
])('%s', (_what, { lines, people, ms }, msPerLine, isFaster) => {
  const kept = Array.from({ length: lines }, (_, place) => ({
    ...{ lineId: String(place), memberId: String(place % people) },
    ...{ isUnchanged: true, isVerySensitive: false },
  }));
  expect(fasterThanRead(kept, { unchangedMs: ms, sheetMs: undefined }, msPerLine) !== undefined).toBe(isFaster);
});

const lines = fc
  .uniqueArray(fc.record({ lineId: fc.uuid(), isVerySensitive: fc.boolean() }), { selector: (one) => one.lineId })
  .filter((all) => all.length >= 3);

test('three different lines are drawn, one of them very sensitive where there is one', () =>
  fc.assert(
    fc.property(lines, fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (of, random) => {
      const drawn = new Set(drawThree(of, () => random.next().value ?? 0));
      const sensitive = of.filter(({ isVerySensitive }) => isVerySensitive).map(({ lineId }) => lineId);
      expect(drawn.size).toBe(3);
      expect(sensitive.length === 0 || sensitive.some((lineId) => drawn.has(lineId))).toBe(true);
    }),
  ));

describe('of twelve unchanged accesses and ten that stand out, each of another', () => {
  const kept = Array.from({ length: 22 }, (_, place) => ({
    ...{ lineId: String(place), memberId: String(place), isVerySensitive: false },
    isUnchanged: place < 12,
  }));
  test.each([
    ['the unchanged too fast', { unchangedMs: 14_999, sheetMs: 60_000 }, [12, 14_999]],
    ['all of it too fast', { unchangedMs: 15_000, sheetMs: 27_499 }, [22, 27_499]],
    ['all of it too fast, and nothing known of the unchanged', { unchangedMs: undefined, sheetMs: 0 }, [22, 0]],
    ['nothing too fast', { unchangedMs: 15_000, sheetMs: 27_500 }, [undefined, undefined]],
    ['nothing known', { unchangedMs: undefined, sheetMs: undefined }, [undefined, undefined]],
  ])('%s', (_what, times, expected) => {
    const quick = fasterThanRead(kept, times, 250);
    expect([quick?.lines.length, quick?.ms]).toEqual(expected);
  });
});
