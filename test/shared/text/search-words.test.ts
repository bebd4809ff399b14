import { piecesOf, searchWords } from '#shared/text/search-words.ts';

test.each([
  ['Mistet TELEFON', ['mist', 'telefon']],
  ['telefoner, pc', ['telefon', 'pc']],
  ['tele', ['tele']],
  ['børn & unge', ['børn', 'unge']],
  ['a\u030arhus', ['århu']],
  ['010203-1234', []],
  ["' or true --", ['or', 'true']],
  ['a 1 %', []],
  ['brev breve brev', ['brev']],
  ['huset', ['huset']],
])('%j is looked for as %j', (search, words) => expect(searchWords(search)).toEqual(words));

const hitsIn = (text: string, search: string) =>
  piecesOf(text, search)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

test.each([
  ['Mistet telefon, pc eller USB', 'tele', ['tele']],
  ['Mistet telefon, pc eller USB', 'usb mistet', ['Mistet', 'USB']],
  ['Tjenestetelefon', 'telefon', ['telefon']],
  ['Tjenestetelefonen', 'telefoner', ['telefon']],
  ['Mail til den forkerte', 'il', []],
  ['Mail til den forkerte', 'karla', []],
  ['Sagsbil', 'bil', []],
  ['Sagsmøde', 'møder', ['møde']],
  ['Salmøde', 'møder', []],
  [`${'x'.repeat(56)}møde`, 'møder', ['møde']],
  [`${'x'.repeat(57)}møde`, 'møder', []],
  ['Telefon til et møde', 'telefon møder', ['Telefon', 'møde']],
])('in %j the search %j marks %j', (text, search, hits) => expect(hitsIn(text, search)).toEqual(hits));

test('no piece is empty', () =>
  expect([piecesOf('Telefon', 'telefon'), piecesOf('telefon mistet', 'telefon')]).toEqual([
    [{ text: 'Telefon', hit: true }],
    [
      { text: 'telefon', hit: true },
      { text: ' mistet', hit: false },
    ],
  ]));

test('the pieces together are the text', () => {
  const text = 'Center for Børn & Unge';
  expect(
    piecesOf(text, 'børn unge')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
