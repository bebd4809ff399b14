import { letterTo } from '#addin/breaches/report/letter.ts';
import { placementOf } from '#addin/breaches/report/placement.ts';

const words = { subject: 'Emne', text: 'Tekst' };

test('one wrong recipient is written to openly', () =>
  expect(letterTo([{ address: 'a@x.example' }], words).to).toEqual(['a@x.example']));

test('several wrong recipients do not see each other', () =>
  expect(letterTo([{ address: 'a@x.example' }, { address: 'b@y.example' }], words)).toMatchObject({
    to: [],
    bcc: ['a@x.example', 'b@y.example'],
  }));

test('somebody without an address cannot be written to', () =>
  expect(letterTo([{ address: '' }], words).bcc).toEqual([]));

test('a subdomain of the municipality is inside', () =>
  expect(placementOf('a@skole.eksempel.example', ['eksempel.example'])).toBe('inside'));

test('a domain that only ends alike is outside', () =>
  expect(placementOf('a@ond-eksempel.example', ['eksempel.example'])).toBe('outside'));

test('without the municipality’s domains nothing is guessed', () =>
  expect(placementOf('a@x.example', [])).toBe('unknown'));
