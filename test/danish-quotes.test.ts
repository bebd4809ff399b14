import { sourcesOf } from './support/our-sources.ts';

const texts = sourcesOf('{addin,functions}/**/texts/**/*.ts');

/** The Danish half of a table of texts. */
const danishIn = (code: string): string => code.split(/^(?:export )?const en\b/m)[0] ?? '';

/** Where Danish is quoted otherwise than „so“, by file. */
const otherwise = (planted: Readonly<Record<string, string>> = {}): string[] =>
  [...texts(planted)].flatMap(([path, code]) => (/”|“[^„\n`']*“/.test(danishIn(code)) ? [path] : []));

test('Danish is quoted in one way', () => expect(otherwise()).toEqual([]));

test.each(['“Ved ikke”', '”Ved ikke”', '„Ved ikke”'])('another way is found: %s', (quoted) => {
  const path = 'addin/texts/x.ts';
  expect(otherwise({ [path]: `export const da = {\n  x: '${quoted}',\n};\n` })).toEqual([path]);
});
