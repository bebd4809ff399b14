import { findPersonal } from '#shared/privacy/find-personal.ts';
import { takeOut } from '#shared/privacy/take-out.ts';

test('each person keeps a mark of their own through all texts, and what was taken is told', () =>
  expect(takeOut(['Må Maja filme?', 'Ja, Maja, hvis Jens ved det. Ring 72000010.'])).toEqual({
    texts: ['Må (navn) filme?', 'Ja, (navn), hvis (navn 2) ved det. Ring (telefonnummer).'],
    taken: [
      { kind: 'name', text: 'Maja', mark: '(navn)' },
      { kind: 'name', text: 'Jens', mark: '(navn 2)' },
      { kind: 'phone', text: '72000010', mark: '(telefonnummer)' },
    ],
  }));

test('a mark that is in the text already is not given twice', () =>
  expect(takeOut(['(navn) og Jens']).texts).toEqual(['(navn) og (navn 2)']));

test('nothing is left to be found', () => {
  const { texts } = takeOut(['Jens, 111111-1118, Nørregade 12, jens@eksempel.dk, 72000010', 'Hej Xenia'], ['Xenia']);
  expect(texts.flatMap((text) => findPersonal(text, ['Xenia']))).toEqual([]);
});

test('what points at nobody stays as it was', () => expect(takeOut(['Ja, når alle ved det.']).taken).toEqual([]));
