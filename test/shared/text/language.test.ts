import { languageOf } from '#shared/text/language.ts';

test.each([
  ['en', 'en'],
  ['en-GB,da;q=0.5', 'en'],
  [' EN-us', 'en'],
  ['en_US', 'en'],
  ['da-DK,en;q=0.9', 'da'],
  ['da;q=0.1, en;q=0.9', 'en'],
  ['fr, en;q=0.5', 'en'],
  ['en;q=0, da', 'da'],
  ['en;q=x', 'da'],
  ['en,da', 'en'],
  ['de', 'da'],
  ['*', 'da'],
  ['', 'da'],
  [null, 'da'],
  [undefined, 'da'],
])('who wishes %j is answered in %s', (wish, language) => {
  expect(languageOf(wish)).toBe(language);
});
