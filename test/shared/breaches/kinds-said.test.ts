import { da as wordsDa, en as wordsEn } from '#addin/texts/breaches/kind-words.ts';
import { da as termsDa, en as termsEn } from '#addin/texts/breaches/terms.ts';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { kindsSaid } from '#shared/breaches/kinds-said.ts';

const words = { da: { ...wordsDa, kinds: termsDa.kinds }, en: { ...wordsEn, kinds: termsEn.kinds } };
const said = (text: string, language: 'da' | 'en' = 'da') => kindsSaid(text, words[language]);

test.each<[string, BreachKind, 'da' | 'en']>([
  ['jeg har sendt en mail til en forkert', 'misdirected-mail', 'da'],
  ['min tjenestetelefon er tabt', 'lost-device', 'da'],
  ['glemte tasken med borgermapper i bussen', 'paper-left-behind', 'da'],
  ['referatet ligger på hjemmesiden', 'published-by-mistake', 'da'],
  ['en kollega har slået op på sin nabo', 'snooping', 'da'],
  ['jeg trykkede på et link i en mail', 'ransomware', 'da'],
  ['I lost my phone', 'lost-device', 'en'],
])('“%s” is offered as %s', (text, kind, language) => expect(said(text, language)[0]).toBe(kind));

test.each(['må jeg sende cpr i en mail?', 'hvor længe må vi gemme ansøgninger', 'hej'])(
  '“%s” tells of no kind',
  (text) => expect(said(text)).toEqual([]),
);

test('at most two kinds are offered', () =>
  expect(said('mail brev telefon papirer adgang hacket leverandør')).toHaveLength(2));
