import { shortUnits } from '#addin/reviews/team/overview/short-units.ts';
import { statusOf, unitsInOrder, unitsOf, worstOf } from '#addin/reviews/team/overview/units.ts';
import type { SheetProgress } from '#shared/reviews/views.ts';

const sheet = (
  name: string,
  unit: string | null,
  answered: number,
  more: Partial<SheetProgress> = {},
): SheetProgress => ({
  sheetId: name,
  reviewer: { personId: name, name },
  unit,
  lines: 10,
  answered,
  sentOn: null,
  seenOn: null,
  touchedOn: null,
  stall: null,
  standIn: null,
  reminders: 0,
  toldAt: null,
  canBeReminded: true,
  ...more,
});
const stuck = { stall: { because: 'not-opened', reminders: 2 } } as const;
const sheets = [
  sheet('Åse', 'Ældre', 9),
  sheet('Bo', 'Skole', 5, stuck),
  sheet('Eva', 'Skole', 1, { touchedOn: '2026-11-20' }),
  sheet('Ida', 'Job', 10, { sentOn: '2026-11-24' }),
];
const names = (units: ReturnType<typeof unitsOf>) => units.map(({ unit }) => unit);
const sorted = (by: 'answered' | 'unit' | 'who' | 'status' | 'last', down = false) =>
  names(unitsInOrder(unitsOf(sheets), { by, down }, true));

test('units that have answered least come first', () => expect(sorted('answered')).toEqual(['Skole', 'Ældre', 'Job']));
test('by name in Danish order', () => expect(sorted('unit')).toEqual(['Job', 'Skole', 'Ældre']));
test('by who answers, in Danish order, and the other way round', () => {
  expect(sorted('who')).toEqual(['Skole', 'Job', 'Ældre']);
  expect(sorted('who', true)).toEqual(['Ældre', 'Job', 'Skole']);
});
test('those who are stuck come first by status', () => expect(sorted('status')[0]).toBe('Skole'));
test('by what was last done', () => expect(sorted('last')).toEqual(['Ældre', 'Skole', 'Job']));

test('a unit with several reviewers is summed up, the one with least answered first in it', () => {
  const skole = unitsOf(sheets).find(({ unit }) => unit === 'Skole');
  expect(skole).toMatchObject({ lines: 20, answered: 6 });
  expect(skole?.sheets.map(({ sheetId }) => sheetId)).toEqual(['Eva', 'Bo']);
});

test('a search finds a unit with all of its reviewers, or the reviewers whose name fits', () => {
  expect(unitsOf(sheets, 'skole').map(({ sheets: found }) => found.length)).toEqual([2]);
  expect(unitsOf(sheets, 'eva').flatMap(({ sheets: found }) => found.map(({ sheetId }) => sheetId))).toEqual(['Eva']);
  expect(unitsOf(sheets, 'nobody')).toEqual([]);
});

test('who has sent is finished; who has not when it is over, is not sent', () => {
  const [first = sheet('x', null, 0)] = sheets;
  expect(statusOf({ ...first, sentOn: '2026-11-24' }, false)).toBe('finished');
  expect(statusOf({ ...first, seenOn: '2026-11-24' }, true)).toBe('going');
  expect(statusOf({ ...first, ...stuck }, true)).toBe('stalled');
  expect(statusOf(first, false)).toBe('not-sent');
});

test('a reviewer who has not opened the page is not under way, a unit is once one of its reviewers is', () => {
  const [unopened, opened] = [sheet('x', 'Job', 0), sheet('y', 'Job', 0, { seenOn: '2026-11-20' })];
  expect(statusOf(unopened, true)).toBe('not-opened');
  expect(worstOf([unopened, unopened], true)).toBe('not-opened');
  expect(worstOf([unopened, opened], true)).toBe('going');
  expect(worstOf([unopened, sheet('z', 'Job', 10, { sentOn: '2026-11-24' })], true)).toBe('going');
});

test.each([
  [
    ['Center for Job', 'Center for Dagtilbud', 'Center for skoler', 'Direktionen'],
    ['Job', 'Dagtilbud', 'Skoler', 'Direktionen'],
  ],
  [
    ['Center for Job', 'Center for Dagtilbud'],
    ['Center for Job', 'Center for Dagtilbud'],
  ],
  [
    ['Center for Job', 'Center for Dagtilbud', 'Center for It', 'Job'],
    ['Center for Job', 'Center for Dagtilbud', 'Center for It', 'Job'],
  ],
  [
    ['Skole Nord', 'Skole Syd', 'Skole Nord A', 'Ældre'],
    ['Nord', 'Syd', 'Nord A', 'Ældre'],
  ],
])('what nearly all units begin with is said of none: %j', (units, short) =>
  expect(units.map(shortUnits(units))).toEqual(short),
);
