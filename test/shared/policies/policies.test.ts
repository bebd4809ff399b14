import { concerns, dueFor, isIntroducedAnew, type Published, type Reader } from '#shared/policies/concerns.ts';
import { isRemindedOn } from '#shared/policies/reminders.ts';
import { sectionsOf } from '#shared/policies/sections.ts';

const published: Published = { units: null, onlyNew: false, days: 30, firstOn: '2026-11-01', askedOn: '2026-11-01' };
const reader: Reader = { unit: 'Vej', isGuest: false, startedOn: null, leavesOn: null };
const today = '2026-11-10';

test.each<[string, Partial<Published>, Partial<Reader>, boolean]>([
  ['everybody', {}, {}, true],
  ['a guest', {}, { isGuest: true }, false],
  ['a named unit', { units: ['Vej'] }, {}, true],
  ['another unit', { units: ['Skole'] }, {}, false],
  ['one without a unit, where units are named', { units: ['Vej'] }, { unit: null }, false],
  ['one who has left', {}, { leavesOn: '2026-11-09' }, false],
  ['one on the last day', {}, { leavesOn: today }, true],
  ['one who came back after having left', {}, { startedOn: '2026-11-01', leavesOn: '2025-12-31' }, true],
  ['one who has not begun', {}, { startedOn: '2026-11-11' }, false],
  ['one of long ago, to an introduction', { onlyNew: true }, {}, false],
  ['one who began shortly before an introduction was published', { onlyNew: true }, { startedOn: '2026-10-18' }, true],
  ['one who began long before it was', { onlyNew: true }, { startedOn: '2026-10-17' }, false],
])('%s: concerned or not', (_who, policy, person, expected) =>
  expect(concerns({ ...published, ...policy }, { ...reader, ...person }, today, 14)).toBe(expected),
);

test.each<[string, Partial<Published>, Partial<Reader>, string, string]>([
  ['asked as it is published', {}, {}, '2026-11-01', '2026-12-01'],
  ['a short time is kept where all are asked', { days: 3 }, {}, '2026-11-01', '2026-11-04'],
  ['one who moves in later has the days of an introduction', { days: 3 }, {}, '2026-11-10', '2026-11-24'],
  [
    'one who begins later has them from the start',
    { days: 3 },
    { startedOn: '2026-11-08' },
    '2026-11-10',
    '2026-11-22',
  ],
  ['an introduction runs from the start', { onlyNew: true }, { startedOn: '2026-11-08' }, '2026-11-08', '2026-11-22'],
  ['nobody gets less than a week', { onlyNew: true }, { startedOn: '2026-11-02' }, '2026-11-20', '2026-11-27'],
])('%s', (_what, policy, person, asked, due) =>
  expect(dueFor({ ...published, ...policy }, { ...reader, ...person }, asked, 14)).toBe(due),
);

test.each([
  ['2026-10-01', '2026-11-01', true],
  ['2026-10-25', '2026-11-01', false],
  ['2026-11-03', '2026-11-01', false],
])('an introduction confirmed on %s is given anew to one who began on %s: %s', (confirmed, startedOn, expected) =>
  expect(isIntroducedAnew({ onlyNew: true }, { startedOn }, confirmed, 14)).toBe(expected),
);

test('a policy of all is not given anew to one who came back', () =>
  expect(isIntroducedAnew({ onlyNew: false }, { startedOn: '2026-11-01' }, '2020-01-01', 14)).toBe(false));

test('days are counted over a leap day', () =>
  expect(dueFor({ ...published, onlyNew: true }, { startedOn: '2028-02-20' }, '2028-02-20', 14)).toBe('2028-03-05'));

test.each([
  ['2026-11-03', true],
  ['2026-11-04', false],
  ['2026-11-09', true],
  ['2026-11-10', false],
  ['2026-11-11', true],
  ['2026-11-18', true],
])('of what is due on 10 November one is reminded on %s: %s', (day, expected) =>
  expect(isRemindedOn(day, '2026-11-10')).toBe(expected),
);

test('a heading in a block of code begins no section', () =>
  expect(sectionsOf('Kort\n\n## Et\n\n```\n## nej\n```\n## To')).toEqual([
    { title: null, body: 'Kort' },
    { title: 'Et', body: '```\n## nej\n```' },
    { title: 'To', body: '' },
  ]));
