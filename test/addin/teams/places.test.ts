import { landingOf, mayOpen, placeAt, placesOf } from '#addin/teams/places.ts';
import type { Role } from '#shared/people/roles.ts';

const who = (roles: Role[] = [], managesUnits = false, guest = false, reviews = false) => ({
  roles,
  managesUnits,
  reviews,
  guest,
});
const seen = (roles: Role[], managesUnits = false) => placesOf(who(roles, managesUnits)).map(({ name }) => name);

test('an employee sees home, the own cases, guidance and the own settings', () =>
  expect(seen([])).toEqual(['home', 'mine', 'guidance', 'settings']));

test('a manager sees the unit besides', () =>
  expect(seen([], true)).toEqual(['home', 'mine', 'guidance', 'unit', 'settings']));

test('who is asked in an access review sees it', () =>
  expect(placesOf(who([], false, false, true)).map(({ name }) => name)).toEqual([
    'home',
    'mine',
    'reviews',
    'guidance',
    'settings',
  ]));

test('the team sees the cases, the access reviews and the settings', () =>
  expect(seen(['Gdpr.Team'])).toEqual([
    'cases',
    'breaches',
    'questions',
    'reviews',
    'guidance',
    'policies',
    'settings',
  ]));

test('the DPO sees what the team sees', () => expect(seen(['Gdpr.Dpo'])).toEqual(seen(['Gdpr.Team'])));

test('an administrator sees the access reviews, and the set-up at the foot', () =>
  expect(seen(['Gdpr.Admin'])).toEqual(['home', 'mine', 'reviews', 'guidance', 'settings', 'setup']));

test('who is several things sees all of it, in the order of the team, the own last', () =>
  expect(seen(['Gdpr.Team', 'Gdpr.Admin'], true)).toEqual([
    'cases',
    'breaches',
    'questions',
    'reviews',
    'guidance',
    'policies',
    'unit',
    'settings',
    'setup',
    'home',
    'mine',
  ]));

test.each([
  [[], '/home'],
  [['Gdpr.Admin'], '/setup'],
  [['Gdpr.Team'], '/breaches'],
  [['Gdpr.Dpo', 'Gdpr.Admin'], '/breaches'],
] as const)('the tab of %p opens at %s', (roles, place) => expect(landingOf(who([...roles], true))).toBe(place));

test('the team may report, though home is not on its list', () =>
  expect(mayOpen(who(['Gdpr.Team']), 'home')).toBe(true));

test.each(['breaches', 'questions', 'unit', 'setup'] as const)('an employee may not open %s', (name) =>
  expect(mayOpen(who(), name)).toBe(false),
);

test.each([
  ['/breaches/2026-0192', 'breaches'],
  ['/mine/2026-0192', 'mine'],
  ['/home/lost-device', 'home'],
  ['/unit', 'unit'],
  ['/reviews/mine', 'reviews'],
  ['/minefield', undefined],
])('%s belongs to %s', (path, place) => expect(placeAt(path)).toBe(place));

test('a guest has no navigation', () => expect(placesOf(who([], false, true))).toEqual([]));

test.each([
  ['home', true],
  ['mine', true],
  ['settings', false],
  ['breaches', false],
] as const)('a guest may open %s: %p', (name, may) => expect(mayOpen(who([], true, true), name)).toBe(may));
