import type { Line } from '#addin/reviews/answering/answer-keeper.ts';
import { unitOf, within } from '#addin/reviews/answering/unit-of.ts';
import { lineOf } from './a-sheet.ts';

const inUnit = (member: number, unit: string | null): Line => {
  const line = lineOf(member, { member });
  return { ...line, facts: { ...line.facts, unit } };
};

test.each([
  ['the same of all', ['Børn', 'Børn'], 'Børn'],
  ['that of most', ['Børn', 'Børn', 'Ældre'], 'Børn'],
  ['none where no unit has more than half', ['Børn', 'Ældre'], undefined],
  ['none where it is not known of most', ['Børn', null, null], undefined],
  ['none without lines', [], undefined],
] as const)('the unit of a page is %s', (_, units, expected) =>
  expect(unitOf(units.map((unit, at) => inUnit(1 + at, unit)))).toBe(expected),
);

test('a person counts once, however many lines there are', () =>
  expect(unitOf([inUnit(1, 'Børn'), inUnit(1, 'Børn'), inUnit(2, 'Ældre'), inUnit(3, 'Ældre')])).toBe('Ældre'));

test.each([
  ['Børn', 'Børn - Tandplejen', 'Tandplejen'],
  ['Børn', 'Børn: Tandplejen', 'Tandplejen'],
  ['Børn', 'Børn', 'Børn'],
  ['Børn', 'Børn - ', 'Børn - '],
  ['Børn', 'Børnehandicap', 'Børnehandicap'],
  ['Børn', 'Børn-Alle', 'Børn-Alle'],
  [undefined, 'Børn - Tandplejen', 'Børn - Tandplejen'],
] as const)('in %s a group "%s" is called "%s"', (unit, name, expected) => expect(within(unit, name)).toBe(expected));
