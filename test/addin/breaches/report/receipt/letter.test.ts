import { letterTo } from '#addin/breaches/report/receipt/letter.ts';

const words = { subject: 'Emne', text: 'Tekst' };

test('one wrong recipient is written to openly', () =>
  expect(letterTo([{ address: 'a@x.example' }], words).to).toEqual(['a@x.example']));

test('several wrong recipients do not see each other', () =>
  expect(letterTo([{ address: 'a@x.example' }, { address: 'b@y.example' }], words)).toMatchObject({
    to: [],
    bcc: ['a@x.example', 'b@y.example'],
  }));

test('a recipient without an address cannot be written to', () =>
  expect(letterTo([{ address: '' }], words).bcc).toEqual([]));
