import { commonReasons } from '#shared/reviews/comparing-reasons.ts';
import type { Reason } from '#shared/reviews/stands-out.ts';
import { fc } from '#test/support/properties.ts';

type Name = Reason['reason'];
const line = (...reasons: readonly Name[]) => ({ reasons: reasons.map((reason) => ({ reason })) });
const times = (count: number, ...reasons: readonly Name[]) => Array.from({ length: count }, () => line(...reasons));

test.each([
  ['14 of 17 are alone with their title', times(14, 'alone-with-title'), 17, ['alone-with-title']],
  ['half of the page', times(5, 'alone-with-title'), 10, []],
  ['one more than half', times(6, 'alone-with-title'), 10, ['alone-with-title']],
  ['a page too short to have a most', times(5, 'alone-with-title'), 5, []],
  [
    'two reasons together are most: the commoner goes',
    [...times(4, 'other-unit'), ...times(3, 'alone-with-title')],
    12,
    ['other-unit'],
  ],
  [
    'both are most',
    [...times(9, 'other-unit', 'alone-with-title'), ...times(2, 'alone-with-title')],
    12,
    ['alone-with-title', 'other-unit'],
  ],
  ['all have left', times(10, 'left'), 10, []],
  ['all are guests', times(10, 'guest'), 10, []],
  ['all have never signed in', times(10, 'never-signed-in'), 10, []],
  ['those who have left stand out by that', times(10, 'left', 'alone-with-title'), 10, []],
] as const)('what most of a page has sets nothing apart: %s', (_, standing, all, common) =>
  expect([...commonReasons(standing, all)]).toEqual(common),
);

const names: readonly Name[] = [
  'left',
  'account-disabled',
  'guest',
  'never-signed-in',
  'other-unit',
  'alone-with-title',
];
const anyLines = fc.array(
  fc.subarray([...names]).map((reasons) => line(...reasons)),
  { maxLength: 30 },
);
const facts: readonly Name[] = ['left', 'account-disabled', 'guest', 'never-signed-in'];

test('on no page most stand out by comparison alone, and no fact is ever left out', () =>
  fc.assert(
    fc.property(anyLines, (lines) => {
      const standing = lines.filter(({ reasons }) => reasons.length > 0);
      const common = commonReasons(standing, lines.length);
      const left = lines.map(({ reasons }) => reasons.flatMap(({ reason }) => (common.has(reason) ? [] : [reason])));
      const alone = left.filter((reasons) => reasons.length > 0 && !reasons.some((reason) => facts.includes(reason)));
      if (lines.length >= 6) expect(alone.length).toBeLessThanOrEqual(lines.length / 2);
      expect(facts.filter((fact) => common.has(fact))).toEqual([]);
    }),
  ));
