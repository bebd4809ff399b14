import { findCpr } from '#shared/privacy/cpr.ts';
import { fc } from '#test/support/properties.ts';

// 8 February 1988 by its form; it fails modulus 11 and belongs to no person, being a number of an order in public examples.
const number = '0902885123';

test.each([
  'Ordre 0902885123',
  'Bestillingsnr. 0902885123',
  'Bestillingsnummer 0902885123',
  'Bestillingsnummeret: 0902885123',
  'Kundenr. 0902885123',
  'kunde-nr. 0902885123',
  'KUNDENUMMER 0902885123',
  'Serienr. 0902885123',
  'Dokumentnr. 0902885123',
  'Løbenr. 0902885123',
  'Kontonummer 5301 0902885123',
  'Kontonr. 5301-0902885123',
  'konto 5301 0902885123',
  'J.nr. 0902885123',
  'Customer no. 0902885123',
  'Best.nr. 0902885123',
  'Ref.nr. 0902885123',
  'Ref. 0902885123',
  'Reference: 0902885123',
  'kunde-ID: 0902885123',
  'Ordrer 0902885123',
])('%s is none', (text) => {
  expect(findCpr(text)).toEqual([]);
});

test.each(['Kundens nr. 251248-4916', 'Kundenr. 251248-4916', 'Kundenr. 2512484916', 'Kontonummer 5301 2512484916'])(
  '%s is one: it has a gap, or the checksum fits',
  (text) => {
    expect(findCpr(text)).toHaveLength(1);
  },
);

test.each([
  'CPR-nr.',
  'Cprnummer',
  'Personnr.',
  'Fødselsnummer',
  'Patientnr.',
  'Borgernummer',
  'Sygesikringsnummer',
  'Pers.nr.',
  'Elevnr.',
  'Beboernummer',
  'Ansøgernr.',
  'Medarbejdernr.',
  'Ægtefællens nr.',
  'Ægtefællenr.',
  'Værgenr.',
  'Identifikationsnummer',
  'ID-nr.',
  'Bruger-id',
  'Altid',
  'Nr.',
  'Nummer',
])('%s before it tells of a person, or of nothing', (word) => {
  expect(findCpr(`${word} ${number}`)).toHaveLength(1);
});

const letter = fc.constantFrom(...'bdghjklqtuvxzøå');
const word = fc.array(letter, { minLength: 2, maxLength: 30 }).map((letters) => letters.join(''));
const ending = fc.constantFrom('nr', 'nr.', 'nummer', 'nummeret', '-nr.', 'nr.:', 'nummer:');

test('whatever a Danish compound is the number of, it is no CPR number', () => {
  fc.assert(fc.property(word, ending, (whose, end) => findCpr(`Se ${whose}${end} ${number}`).length === 0));
});

test('unless the checksum fits', () => {
  fc.assert(fc.property(word, ending, (whose, end) => findCpr(`Se ${whose}${end} 2512484916`).length === 1));
});
