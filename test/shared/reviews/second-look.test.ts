import fc from 'fast-check';
import { drawThree, isFasterThanRead } from '#shared/reviews/answering/second-look.ts';

// 185 accesses of 23 people: 46 seconds for the accesses, 23 for the names.
const all = { lines: 185, people: 23 };
test.each([
  ['nine seconds', { ...all, ms: 9_000 }, 250, true],
  ['a moment less than it takes', { ...all, ms: 69_249 }, 250, true],
  ['as long as it takes', { ...all, ms: 69_250 }, 250, false],
  ['a setting of nothing', { ...all, ms: 0 }, 0, false],
  ['nine lines', { lines: 9, people: 9, ms: 0 }, 250, false],
])('%s', (_what, kept, msPerLine, isFaster) => expect(isFasterThanRead(kept, msPerLine)).toBe(isFaster));

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
