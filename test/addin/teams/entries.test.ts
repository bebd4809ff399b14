import { isRed, shownCount } from '#addin/teams/navigation/count.ts';
import { folded } from '#addin/teams/navigation/use-entries.ts';
import type { Place } from '#addin/teams/places.ts';
import { da as frame } from '#addin/texts/frame.ts';

const place = (name: Place['name'], within?: Place['within']): Place => ({
  name,
  to: `/${name}`,
  letter: 'x',
  seenBy: ['desk'],
  ...(within && { within }),
});
const entryOf = ({ name, to }: Place) => ({
  name,
  to,
  title: frame.places[name],
  foot: false,
  here: false,
  count: name === 'unit' ? ({ sort: 'urgent', number: 2 } as const) : undefined,
  within: [],
});
const shown = (...places: Place[]) => folded(places, entryOf, frame.places);

test('one subject of cases has no heading', () =>
  expect(shown(place('breaches', 'cases')).map(({ name }) => name)).toEqual(['breaches']));

test('two of them have a heading of their own', () => {
  const [cases] = shown(place('breaches', 'cases'), place('unit', 'cases'), place('home'));
  expect([cases?.name, cases?.within.map(({ name }) => name)]).toEqual(['cases', ['breaches', 'unit']]);
});

test('that line is red where one under it is', () => {
  const [cases] = shown(place('breaches', 'cases'), place('unit', 'cases'));
  expect(isRed(cases?.count)).toBe(true);
});

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i is shown as “%s”', (number, text) => expect(shownCount({ sort: 'open', number })).toBe(text));

test('what is only open is never red', () => expect(isRed({ sort: 'open', number: 3 })).toBe(false));
