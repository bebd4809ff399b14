import { findNames } from '#shared/privacy/find-names.ts';

const namesIn = (text: string, known?: readonly string[]) => findNames(text, known).map((one) => one.text);

test.each([
  ['Kan jeg skrive til Jens om det?', ['Jens']],
  ['Må Gitte Sand Petersen filme?', ['Gitte Sand Petersen']],
  ['Hun hedder Anne-Marie von Holt.', ['Anne-Marie von Holt']],
  ['Det er Mettes sag, og Peter Holm har den.', ['Mettes', 'Peter Holm']],
  ['Spørg Datatilsynet om GDPR i Aula og Teams.', []],
  ['Må vi filme i Børn og Familie på Rådhuset?', []],
  ['Ring til karsten mikkelsen nu', ['karsten mikkelsen']],
  ['KARSTEN MIKKELSEN ringede', ['KARSTEN MIKKELSEN']],
  ['Fru Mikkelsen, hr. Quist og familien Brundt', ['Mikkelsen', 'Quist', 'Brundt']],
  ['Mikkelsen ringede til K. Hansen', ['Mikkelsen', 'K. Hansen']],
  ['Ida B. Madsen og Jens P. Sørensen', ['Ida B. Madsen', 'Jens P. Sørensen']],
  ['Spørg Xander Quillfeldt eller Nguyen Van Minh', ['Xander Quillfeldt', 'Nguyen Van Minh']],
  ['Sikker brug af data\nSpørg Birgit Hansen først', ['Birgit Hansen']],
  ['Send Digital Post om processen, og spørg HR. Grov fejl meldes', []],
  ['Hans mor og hendes far er per automatik enige om rejsen og adressen', ['Hans']],
  ['', []],
])('%j', (text, names) => expect(namesIn(text)).toEqual(names));

test('names of people who have to do with it are known, whole or in part', () =>
  expect(namesIn('Hej Xenia, sig det til Fru Quist og xenia quist.', ['Xenia Quist'])).toEqual([
    'Xenia',
    'Quist',
    'xenia quist',
  ]));
