import { findCpr, findPersonNumbers } from '#shared/privacy/cpr.ts';
import { birthYear, isCpr, passesModulus11 } from '#shared/privacy/person-number.ts';
import { fc } from '#test/support/properties.ts';
import { centuries, cprNumbers, lookalikes, otherNumbers, yearsWithoutModulus11 } from '../fixtures/cpr-numbers.ts';

test.each(cprNumbers)('$written is found, with its place, digits and checksum', ({ written, digits, modulus11 }) => {
  expect(findCpr(`Brev til ${written}, sendt i går`)).toEqual([{ index: 9, text: written, digits, modulus11 }]);
});

test.each(otherNumbers)('%s is no CPR number', (number) => {
  expect(findCpr(`Der står ${number} i mailen`)).toEqual([]);
});

test.each(lookalikes)('$text: found $found', ({ text, found }) => {
  expect(findCpr(`Se ${text}.`)).toHaveLength(found ? 1 : 0);
});

test.each(centuries)('$ddmmyy with seventh digit $digit7 is of $year', ({ ddmmyy, digit7, year }) => {
  expect(birthYear(Number(ddmmyy.slice(4)), digit7)).toBe(year);
});

test.each(centuries)('$ddmmyy with seventh digit $digit7 exists: $exists', ({ ddmmyy, digit7, exists }) => {
  expect(isCpr(`${ddmmyy}${digit7}111`)).toBe(exists);
});

// Made in memory and thrown away: numbers of these years may belong to a person, so none is written down or printed.
const withoutChecksum = (ddmm: string, year: number): string[] =>
  ['0', '1', '2', '3', '4', '9']
    .flatMap((seventh) =>
      ['000', '123', '456', '789'].map((rest) => `${ddmm}${String(year).slice(2)}${seventh}${rest}`),
    )
    .filter((digits) => !passesModulus11(digits));

test('numbers without checksum are found on every date for which they were issued', () => {
  const numbers = yearsWithoutModulus11.flatMap((year) => withoutChecksum('0101', year));
  expect(numbers.filter((number) => findCpr(number).length !== 1).length).toBe(0);
});

test('and on dates no list names', () => {
  const numbers = [1961, 1968, 1979, 1993].flatMap((year) => withoutChecksum('0101', year));
  numbers.push(...withoutChecksum('0201', 1965));
  expect(numbers.filter((number) => findCpr(number).length !== 1).length).toBe(0);
});

test('and of 1 January even when called a case number', () => {
  const numbers = yearsWithoutModulus11.flatMap((year) => withoutChecksum('0101', year));
  expect(numbers.filter((number) => findCpr(`Sagsnr. ${number}`).length !== 1).length).toBe(0);
});

test('a name for another number says nothing about one written with a hyphen', () => {
  expect(findCpr('Faktura nr. 311203-1590')).toHaveLength(1);
});

test('nor about one the checksum fits', () => {
  expect(findCpr('Sagsnr. 2512484916')).toHaveLength(1);
});

const disguises: [string, string][] = [
  ['hyphen', '-'],
  ['no-break hyphen', '\u2011'],
  ['en dash', '\u2013'],
  ['minus', '\u2212'],
  ['full-width hyphen', '\uff0d'],
  ['soft hyphen', '\u00ad'],
  ['spaced hyphen', ' - '],
  ['no-break space', '\u00a0'],
  ['thin space', '\u2009'],
  ['zero-width space', '\u200b'],
  ['zero-width joiner', '\u200d'],
  ['word joiner', '\u2060'],
  ['right-to-left override', '\u202e'],
  ['NUL', '\u0000'],
  ['hyphen and line break', '-\r\n'],
  ['line break', '\n'],
  ['tab', '\t'],
  ['dot', '.'],
  ['slash', '/'],
  ['nothing', ''],
  ['double hyphen', '--'],
];

test.each(disguises)('a %s between date and serial is no way round', (_, between) => {
  expect(findCpr(`nr ${'251248'}${between}${'4916'} her`)[0]?.digits).toBe('2512484916');
});

test.each([
  '25.12.48-4916',
  '25/12-48 4916',
  '25 12 48 4916',
  '25 12 48 49 16',
  '25121948-4916',
  '251219484916',
  '25.12.1948-4916',
  '25-12-1948-4916',
  '25 12 1948 - 4916',
  '2 5 1 2 4 8 - 4 9 1 6',
  '２５１２４８－４９１６',
  '٢٥١٢٤٨-٤٩١٦',
  '𝟐𝟓𝟏𝟐𝟒𝟖-𝟒𝟗𝟏𝟔',
  '2\u200b5\u200b1\u200b2\u200b4\u200b8\u200b4\u200b9\u200b1\u200b6',
  '2\ufe0f\u20e35\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e34\ufe0f\u20e38\ufe0f\u20e34\ufe0f\u20e39\ufe0f\u20e31\ufe0f\u20e36',
])('written as %s it is found', (written) => {
  expect(findCpr(`nr. ${written}`).map(({ digits }) => digits)).toEqual(['2512484916']);
});

test.each([
  ['a date range', '01-01-04 - 31-12-04'],
  ['a list of telephone numbers', '20 12 34 56 30 12 34 56'],
  ['a date and a time', '01.02.26 kl. 14.30'],
  ['a date and a time without a colon', '01-01-2026-1430'],
  ['a date and an amount', '01-01-2026 5000 kr.'],
  ['a whole year of another century than the serial says', '25121848-4916'],
  ['a date range with whole years', '01.01.2026-31.12.2026'],
  ['an invoice that reads as a date', 'Faktura nr. 251219484917'],
  ['a GUID', '3f250148-0101-4d89-9a0c-010105123456'],
  ['a reference of the authority', '4bf92f2512484916a3ce929d0e0e47364bf92f25'],
])('%s is none', (_, text) => {
  expect(findCpr(text)).toEqual([]);
});

test('several are found in their order', () => {
  expect(findCpr('311200-1769 og 070702-3201').map(({ index }) => index)).toEqual([0, 15]);
});

test('the index counts in UTF-16 units, after emoji too', () => {
  expect(findCpr('👩‍👧 311200-1769')[0]?.index).toBe(6);
});

test.each([
  ['a replacement number', '651248-4916', 'replacement'],
  ['an X-eCPR', '0203291WQ3', 'ecpr'],
])('%s is no CPR number, but a number of a person', (_, written, kind) => {
  expect([findCpr(written), findPersonNumbers(written).map((one) => one.kind)]).toEqual([[], [kind]]);
});

const parts = fc.constantFrom(
  '0',
  '1',
  '25',
  '12',
  '48',
  '4916',
  '251248',
  '-',
  ' ',
  '.',
  '\n',
  '\u200b',
  '\ud800',
  'ø',
  'a',
  '+45',
  '٢',
);

test('each finding is in the text where it says', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
      const text = words.join('');
      return findCpr(text).every((one) => text.slice(one.index, one.index + one.text.length) === one.text);
    }),
  );
});
