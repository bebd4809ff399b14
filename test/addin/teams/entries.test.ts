import { subjectPlaces } from '#addin/subject-places.ts';
import { isRed, shownCount } from '#addin/teams/navigation/count.ts';
import { iconsOf } from '#addin/teams/navigation/place-icons.tsx';
import { folded } from '#addin/teams/navigation/use-entries.ts';
import type { FramePlaceName, Place } from '#addin/teams/places.ts';

const placed = (within?: Place['within']) => ({
  to: '/place',
  letter: 'x',
  seenBy: ['desk' as const],
  ...(within && { within }),
});
const breaches: Place = { name: 'breaches', subject: subjectPlaces.breach, ...placed('cases') };
const place = (name: FramePlaceName, within?: Place['within']): Place => ({ name, ...placed(within) });
const entryOf = (of: Place) => ({
  name: of.name,
  to: of.to,
  title: of.name,
  icons: iconsOf(of),
  foot: false,
  here: false,
  count: of.name === 'unit' ? ({ sort: 'urgent', number: 2 } as const) : undefined,
  within: [],
});
const shown = (...places: Place[]) => folded(places, entryOf);

test('what belongs to a list stands under the line of that list, and nowhere else', () =>
  expect(shown(place('cases'), breaches).map(({ name }) => name)).toEqual(['cases']));

test('the line of all cases has those of each subject under it', () => {
  const [cases] = shown(place('cases'), breaches, place('unit', 'cases'), place('home'));
  expect([cases?.name, cases?.within.map(({ name }) => name)]).toEqual(['cases', ['breaches', 'unit']]);
});

test('that line is red where one under it is', () => {
  const [cases] = shown(place('cases'), breaches, place('unit', 'cases'));
  expect(isRed(cases?.count)).toBe(true);
});

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i is shown as “%s”', (number, text) => expect(shownCount({ sort: 'open', number })).toBe(text));

test('what is only open is never red', () => expect(isRed({ sort: 'open', number: 3 })).toBe(false));
