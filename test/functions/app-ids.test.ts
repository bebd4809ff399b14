import { readCatalogAppIds } from '#functions/app-ids.ts';

const [a, b, app, other] = ['a', 'b', 'c', 'd'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`) as [
  string,
  string,
  string,
  string,
];

test('one municipality has one id', () => expect(readCatalogAppIds(app, [a])).toEqual({ [a]: app }));
test('several have one each', () =>
  expect(readCatalogAppIds(`${a}=${app}, ${b.toUpperCase()}=${other}`, [a, b])).toEqual({ [a]: app, [b]: other }));
test('before the app is uploaded there is none', () => expect(readCatalogAppIds('', [a])).toEqual({}));
test('one may be known before another', () => expect(readCatalogAppIds(`${b}=${app}`, [a, b])).toEqual({ [b]: app }));
test.each([
  ['one id for several', app, [a, b], 'name the municipality'],
  ['no id', 'GDPR-vagten', [a], 'Teams admin center'],
  ['half a pair', `${a}=`, [a], 'Teams admin center'],
  ['a municipality that is not served', `${b}=${app}`, [a], 'TENANTS does not'],
])('%s is said to be wrong', (_what, given, tenants, words) =>
  expect(readCatalogAppIds(given, tenants)).toContain(words),
);
