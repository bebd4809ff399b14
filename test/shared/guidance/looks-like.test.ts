import { looksLike } from '#shared/guidance/disguise/looks-like.ts';

test.each([
  ['in the past, by the writer', 'Jeg sendte brevet til den forkerte.'],
  ['by a colleague, with a day', 'Min kollega tabte et usb-stik i går'],
  ['without who did it, with a time', 'Der lå journaler på gangen i weekenden'],
  ['in the form of a question', 'Er det slemt at jeg glemte mappen i bussen?'],
  ['found out only afterwards', 'Jeg så først bagefter at det var en med samme navn'],
])('a mishap told %s is a breach', (_how, typed) => expect(looksLike(typed)).toBe('breach'));

test.each([
  ['that is only supposed', 'Hvad gør jeg, hvis jeg har sendt et brev til den forkerte?'],
  ['in general', 'Hvad gør man, når man har tabt et usb-stik?'],
  ['that happens again and again', 'Der bliver tit glemt papirer i printeren'],
  ['of somebody outside', 'Borgeren glemte sin taske hos os, må jeg åbne den?'],
  ['that lost nothing but a code', 'Jeg har glemt min adgangskode'],
])('a mishap %s is a question', (_how, typed) => expect(looksLike(typed)).toBe('question'));

test.each([
  ['told', 'En borger vil have slettet alt, hvad vi har om ham'],
  ['passed on', 'Borger beder om indsigt i sine oplysninger. Hvem sender jeg det til?'],
  ['quoted', 'Hvad gør jeg med denne her: "Jeg gør indsigelse mod, at I bruger mine oplysninger"'],
  ['in their own voice', 'Jeg vil gerne have indsigt i mine oplysninger'],
])('what somebody wants with their own data, %s, is a request', (_how, typed) =>
  expect(looksLike(typed)).toBe('subject-request'),
);

test.each([
  ['whether we must', 'En borger vil have slettet sin sag. Skal vi det?'],
  ['how soon', 'Hvor hurtigt skal vi svare, når en borger vil have indsigt i sine oplysninger?'],
  ['what if', 'Hvad hvis en borger vil have slettet sine oplysninger?'],
  ['about what is not their own data', 'En borger vil have en ny hjemmehjælper, hvem tager den?'],
])('a question %s is a question', (_how, typed) => expect(looksLike(typed)).toBe('question'));
