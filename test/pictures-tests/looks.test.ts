import { chosenBy } from '#test/pictures/looks.ts';

const names = ['home', 'queue', 'queue-dpo', 'case'];

test('without words everything is pictured: two languages, two widths, three themes', () => {
  const { screens, looks } = chosenBy([], names);
  expect([screens, looks.length]).toEqual([names, 12]);
});

test('a word narrows to the screens that are called so', () =>
  expect(chosenBy(['queue'], names).screens).toEqual(['queue', 'queue-dpo']));

test('a theme, a width and a language narrow the looks of every screen', () =>
  expect(chosenBy(['dark', '320', 'en'], names)).toEqual({
    screens: names,
    looks: [{ language: 'en', theme: 'dark', width: 320 }],
  }));

test('two themes are both taken', () => expect(chosenBy(['light', 'dark'], names).looks).toHaveLength(8));

test('an unknown screen is refused with the list of names', () =>
  expect(() => chosenBy(['kø'], names)).toThrow(/kø.*\n {2}home\n {2}queue/));
