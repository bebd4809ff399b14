import { firstPlace, placeAsked, placesOf, sectionOf } from '#addin/teams/navigation.ts';
import { breachId } from '#test/addin/support/reports.ts';

test('an employee has the front page and the own reports', () =>
  expect(placesOf({ roles: [], managesUnits: false }).map(({ page }) => page)).toEqual(['front', 'reports']));

test('a manager sees the unit', () =>
  expect(placesOf({ roles: [], managesUnits: true }).map(({ page }) => page)).toContain('unit'));

test('the team begins with the queue', () =>
  expect(placesOf({ roles: ['Gdpr.Team'], managesUnits: false })[0]?.page).toBe('queue'));

test('the tab of an employee opens at the front page', () => expect(firstPlace({ roles: [] })).toBe('/'));

test('a case link leads the team to the case', () =>
  expect(placeAsked(`case/${breachId}`, { roles: ['Gdpr.Team'] })).toBe(`/cases/${breachId}`));

test('a case link leads the reporter to the own report', () =>
  expect(placeAsked(`case/${breachId}`, { roles: [] })).toBe(`/reports/${breachId}`));

test('a link to anything else leads nowhere', () =>
  expect(placeAsked('case/../settings', { roles: [] })).toBeUndefined());

test.each([
  [`/cases/${breachId}`, '/queue'],
  [`/reports/${breachId}`, '/reports'],
  ['/report/lost-device', '/'],
  [`/unit/${breachId}`, '/unit'],
  ['/settings', '/settings'],
])('%s belongs to %s', (path, section) => expect(sectionOf(path)).toBe(section));

test.each([
  ['front', ['Gdpr.Team'], '/'],
  ['reports', [], '/reports'],
  ['queue', ['Gdpr.Team'], '/queue'],
  ['queue', ['Gdpr.Dpo'], '/queue'],
  ['queue', [], undefined],
  ['settings', ['Gdpr.Admin'], undefined],
  ['constructor', [], undefined],
] as const)('the link “%s” leads %p to %p', (asked, roles, place) =>
  expect(placeAsked(asked, { roles: [...roles] })).toBe(place),
);
