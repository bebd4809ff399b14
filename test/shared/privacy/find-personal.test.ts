import { readdirSync, readFileSync } from 'node:fs';
import { findPersonal, type personalKinds, undecided } from '#shared/privacy/find-personal.ts';

const caught = (text: string, known?: readonly string[]) =>
  findPersonal(text, known).map(({ kind, text }) => [kind, text]);

test.each<[string, (typeof personalKinds)[number], string]>([
  ['Skriv til Maja Holm om det.', 'name', 'Maja Holm'],
  ['Hendes CPR er 111111-1118.', 'cpr', '111111-1118'],
  ['Send til maja.holm@eksempel.dk.', 'mail', 'maja.holm@eksempel.dk'],
  ['Send til MAJA@borger.eksempel.dk nu', 'mail', 'MAJA@borger.eksempel.dk'],
  ['Hun bor Nørregade 12, 2. tv., 8000 Aarhus C.', 'address', 'Nørregade 12, 2. tv., 8000 Aarhus C'],
  ['Mød op på H.C. Andersens Boulevard 4B.', 'address', 'H.C. Andersens Boulevard 4B'],
  ['Det er Gamle Vej 3 i byen.', 'address', 'Gamle Vej 3'],
  ['Bor på Åkæret 7, st. th', 'address', 'Åkæret 7, st. th'],
  ['Ring 72 00 00 10 først.', 'phone', '72 00 00 10'],
  ['Ring på 72000010.', 'phone', '72000010'],
  ['Mobil 7200 0010, tak', 'phone', '7200 0010'],
  ['Ring +45 72000010', 'phone', '+45 72000010'],
  ['Ring +49 30 901820', 'phone', '+49 30 901820'],
])('%s', (text, kind, said) => expect(caught(text)).toEqual([[kind, said]]));

test.each([
  'Sag 2026-0136 af 28.11.2026, jf. GDPR art. 6, stk. 1, litra e',
  'Datatilsynet 2020-442-8866 og 2016/679',
  'Se https://eksempel.dk/artikel/72000010',
  'Vent 14 dage, og slet efter 5 år. Det er 10.000 kr.',
  'Vej brevet: det må veje 50 gram',
])('nobody is meant: %s', (text) => expect(caught(text)).toEqual([]));

test('what is within something surer is found once, and all of it in the order it is read', () =>
  expect(caught('Jens, bor Anne Marie Vej 4, Jens.Brun@eksempel.dk. Hej Xenia.', ['Xenia Quist'])).toEqual([
    ['name', 'Jens'],
    ['address', 'Anne Marie Vej 4'],
    ['mail', 'Jens.Brun@eksempel.dk'],
    ['name', 'Xenia'],
  ]));

const folder = new URL('../../../functions/guidance/articles/', import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith('.md'));
test('the articles that come with the desk point at nobody: there are no false alarms in them', () => {
  expect(articles.length).toBeGreaterThan(20);
  expect(articles.flatMap((name) => caught(readFileSync(new URL(name, folder), 'utf8')))).toEqual([]);
});

test('what was said to stay is decided, but a CPR number never is', () => {
  const texts = ['Maja har 111111-1118.', 'Spørg Jens.'];
  const left = (kept: readonly string[]) => undecided(texts, kept).map(({ text }) => text);
  expect(left([])).toEqual(['Maja', '111111-1118', 'Jens']);
  expect(left(['Maja', 'Jens', '111111-1118'])).toEqual(['111111-1118']);
});
