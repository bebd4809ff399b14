import { type EarlierAnswer, sectionOf } from '#shared/reviews/section-of.ts';
import { type LineFacts, type Peers, standsOut } from '#shared/reviews/stands-out.ts';

const now = new Date('2026-11-27T08:14:00Z');
const usual: LineFacts = {
  isPerson: true,
  isGuest: false,
  account: 'enabled',
  leftOn: null,
  lastSignIn: { at: new Date('2026-11-26T07:00:00Z') },
  unit: 'Center for Familie',
  title: 'Familievejleder',
};
const alike: Peers = {
  unitsInGroup: new Map([['Center for Familie', 7]]),
  othersWithTitle: 6,
  othersWithTitleInGroup: 5,
};
const reasons = (line: Partial<LineFacts>, peers: Partial<Peers> = {}) =>
  standsOut({ ...usual, ...line }, { ...alike, ...peers }, { now, today: '2026-11-27', inactiveDays: 90 });

test('an access like those of the colleagues does not stand out', () => expect(reasons({})).toEqual([]));

test.each([
  ['left in October', { leftOn: '2026-10-31' }, [{ reason: 'left', on: '2026-10-31' }]],
  ['leaves today: still here', { leftOn: '2026-11-27' }, []],
  ['leaves next month', { leftOn: '2026-12-31' }, []],
  ['account disabled', { account: 'disabled' }, [{ reason: 'account-disabled' }]],
  ['account deleted', { account: 'deleted' }, [{ reason: 'account-deleted' }]],
  ['never signed in', { lastSignIn: 'never' }, [{ reason: 'never-signed-in' }]],
  ['sign-in not known', { lastSignIn: 'unknown' }, []],
  ['account not known', { account: 'unknown' }, []],
  ['a guest', { isGuest: true }, [{ reason: 'guest' }]],
  [
    'last signed in on 3 March',
    { lastSignIn: { at: new Date('2026-03-03T09:00:00Z') } },
    [{ reason: 'long-not-signed-in', since: new Date('2026-03-03T09:00:00Z'), weeks: 38 }],
  ],
  ['signed in a moment less than 90 days ago', { lastSignIn: { at: new Date('2026-08-29T08:14:01Z') } }, []],
  [
    'signed in 90 days ago',
    { lastSignIn: { at: new Date('2026-08-29T08:14:00Z') } },
    [{ reason: 'long-not-signed-in', since: new Date('2026-08-29T08:14:00Z'), weeks: 12 }],
  ],
] as const)('%s', (_, line, found) => expect(reasons(line)).toEqual(found));

test.each([
  ['all others of another unit', { 'Center for Familie': 1, 'Center for Ældre': 6 }, 'Center for Ældre'],
  ['two thirds of the others', { 'Center for Familie': 2, 'Center for Ældre': 2 }, 'Center for Ældre'],
  ['half of the others', { 'Center for Familie': 3, 'Center for Ældre': 2 }, undefined],
  ['too few to compare with', { 'Center for Familie': 1, 'Center for Ældre': 2 }, undefined],
])('%s', (_, units, most) =>
  expect(reasons({}, { unitsInGroup: new Map(Object.entries(units)) })).toEqual(
    most ? [{ reason: 'other-unit', most }] : [],
  ),
);

test('none of the six others with the title has it', () =>
  expect(reasons({}, { othersWithTitleInGroup: 0 })).toEqual([{ reason: 'alone-with-title', others: 6 }]));

test('of two others with the title nothing follows', () =>
  expect(reasons({}, { othersWithTitle: 2, othersWithTitleInGroup: 0 })).toEqual([]));

test('the most serious reason comes first', () =>
  expect(reasons({ leftOn: '2026-10-31', isGuest: true, lastSignIn: 'never' }).map(({ reason }) => reason)).toEqual([
    'left',
    'never-signed-in',
    'guest',
  ]));

test('a device has none of these', () => expect(reasons({ isPerson: false, account: 'disabled' })).toEqual([]));

const kept: EarlierAnswer = { decision: 'keep', at: new Date('2026-09-14T08:00:00Z') };
test.each([
  ['a membership that stands out is asked about by itself', [{ reason: 'guest' } as const], kept, null, 'stands-out'],
  ['one that was kept and is there since first sight is unchanged', [], kept, null, 'unchanged'],
  ['one that was kept and is there since before is unchanged', [], kept, new Date('2026-09-01T08:00:00Z'), 'unchanged'],
  ['what left and came back after it was kept is new', [], kept, new Date('2026-10-01T08:00:00Z'), 'new'],
  ['what was never asked about is new', [], null, null, 'new'],
  ['one that was refused and is still there is new', [], { ...kept, decision: 'remove' } as const, null, 'new'],
] as const)('%s', (_, found, earlier, since, section) => expect(sectionOf(found, earlier, since)).toBe(section));
