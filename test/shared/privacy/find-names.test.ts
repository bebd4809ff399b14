import { findNames } from '#shared/privacy/find-names.ts';

const namesIn = (text: string, known?: readonly string[]) => findNames(text, known).map((one) => one.text);

test.each([
  ['Kan jeg skrive til Jens om det?', ['Jens']],
  ['Må Gitte Sand Petersen filme?', ['Gitte Sand Petersen']],
  ['Hun hedder Anne-Marie von Holt.', ['Anne-Marie von Holt']],
  ['Det er Mettes sag, og Peter Holm har den.', ['Mettes', 'Peter Holm']],
  ['Spørg Datatilsynet om GDPR i Aula og Teams.', []],
  ['Må vi filme i Børn og Familie på Rådhuset?', []],
  ['', []],
])('%j', (text, names) => expect(namesIn(text)).toEqual(names));

test('names of people who have to do with it are known, whole or in part', () =>
  expect(namesIn('Hej Xenia, sig det til Fru Quist.', ['Xenia Quist'])).toEqual(['Xenia', 'Quist']));
