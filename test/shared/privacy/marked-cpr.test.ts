import { findPersonNumbers, maskCpr } from '#shared/privacy/cpr.ts';

test.each([
  ['**111111**-1118', '**••••••**-••••'],
  ['111111-**1118**', '••••••-**••••**'],
  ['__1111__11-1118', '__••••__••-••••'],
  ['`111111`-1118', '`••••••`-••••'],
  [String.raw`111111\-1118`, String.raw`••••••\-••••`],
  ['1111 11 1118', '•••• •• ••••'],
  ['11 1111 1118', '•• •••• ••••'],
  ['19111111-1118', '••••••••-••••'],
  ['1911-11-11 1118', '••••-••-•• ••••'],
  ['１９１１１１１１-１１１８', '••••••••-••••'],
])('read as a CPR number: %s', (text, masked) => {
  expect(findPersonNumbers(text)).toMatchObject([{ digits: '1111111118' }]);
  expect(maskCpr(text)).toBe(masked);
});

test.each([
  '20261128-1430',
  '2026-11-28 0930',
  '1990-01-01 12:34',
  'Ring 72 00 00 10',
  '4512 34 5678',
  '1111 11 1118 5',
])('no CPR number: %s', (text) => expect(findPersonNumbers(text)).toEqual([]));
