import { languageOf } from '#shared/text/language.ts';

test.each([
  ['en', 'en'],
  ['en-GB,da;q=0.5', 'en'],
  [' EN-us', 'en'],
  ['da-DK,en;q=0.9', 'da'],
  ['de', 'da'],
  ['', 'da'],
  [null, 'da'],
  [undefined, 'da'],
])('who wishes %j is answered in %s', (wish, language) => {
  expect(languageOf(wish)).toBe(language);
});
