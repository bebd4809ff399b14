import { findCpr, findPersonNumbers, maskCpr } from '#shared/privacy/cpr.ts';
import { fc } from '#test/support/properties.ts';
import { cprNumbers, otherNumbers } from '../fixtures/cpr-numbers.ts';

test('all ten digits are hidden, birth date included, and the shape stays', () => {
  expect(maskCpr('Brev til 251248-4916.')).toBe('Brev til ••••••-••••.');
});

test('an eCPR is hidden with its letters', () => {
  expect(maskCpr('eCPR 0203291WQ3.')).toBe('eCPR ••••••••••.');
});

test.each(cprNumbers)('no digit of $written is left', ({ written }) => {
  expect(maskCpr(`nr. ${written} her`)).not.toMatch(/\d/);
});

test.each(otherNumbers.filter((number) => findPersonNumbers(number).length === 0))('%s is left alone', (number) => {
  expect(maskCpr(`Der står ${number} i mailen`)).toBe(`Der står ${number} i mailen`);
});

test('half a character beside a number stays as it was', () => {
  expect(maskCpr('\ud800251248-4916\udc00')).toBe('\ud800••••••-••••\udc00');
});

const pieces = fc.constantFrom(
  '25 12 48 49 16',
  '2 5 1 2 4 8 4 9 1 6',
  '251248-4916',
  '25.12.48-4916',
  '2512484916',
  '651248-4916',
  '0203291WQ3',
  ' ',
  ' ',
  '-',
  '.',
  '\n',
  '7',
  '42',
  'sag ',
  '\u200b',
  '\u00a0',
);
const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

test('masking twice changes nothing', () => {
  fc.assert(
    fc.property(texts, (text) => maskCpr(maskCpr(text)) === maskCpr(text)),
    { numRuns: 500 },
  );
});

test('nothing is left to find', () => {
  fc.assert(
    fc.property(texts, (text) => findCpr(maskCpr(text)).length === 0),
    { numRuns: 500 },
  );
});

test('nothing but digits and letters of numbers is changed', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const masked = maskCpr(text);
      return (
        masked.length === text.length &&
        [...masked].every((character, at) => character === '•' || character === text[at])
      );
    }),
  );
});

test('any text at all is masked without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => maskCpr(maskCpr(text)) === maskCpr(text)),
  );
});

// A quadratic pattern would need minutes for these; the bound only has to tell those from milliseconds.
test.each([
  '1',
  '1 ',
  '01',
  '010101-',
  '25 12 48 49 16 ',
  '2512484916 ',
  '1 2-3.',
  '-',
  ' ',
  '\u200b',
  '٢',
  'a0',
  '25.',
])('a hundred thousand characters of %j are masked to the last', (unit) => {
  const text = unit.repeat(100_000 / unit.length);
  expect(maskCpr(text)).not.toContain('2512484916');
});
