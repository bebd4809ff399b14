import { danishStem } from '#shared/text/danish-stem.ts';
import { piecesOf } from '#shared/text/search-words.ts';
import { fc } from '#test/support/properties.ts';

test.each([
  ['husene', 'hus'],
  ['husets', 'hus'],
  ['oplysningerne', 'oplysning'],
  ['bestemmelse', 'bestem'],
  ['arbejdsløst', 'arbejdsløs'],
  ['mulighederne', 'mulighed'],
  ['ikke', 'ikk'],
  ['by', 'by'],
  ['ø', 'ø'],
])('the stem of %j is %j', (word, stem) => expect(danishStem(word)).toBe(stem));

test('a stem is the beginning of its word', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abdegiklnorstuvæøå') }), (word) =>
      expect(word.startsWith(danishStem(word))).toBe(true),
    ),
  ));

test('another form of the word is marked, also at the end of a long one', () => {
  const marked = (text: string, search: string) =>
    piecesOf(text, search).flatMap(({ text: piece, hit }) => (hit ? [piece] : []));
  expect([marked('Huset og parcelhusets have', 'husene'), marked('Anmodning', 'anmoder')]).toEqual([
    ['Huset', 'husets'],
    ['Anmod'],
  ]);
});
