import { looksLike } from '#shared/guidance/disguise/looks-like.ts';

test.each([
  ['in the past, by the writer', 'Jeg sendte brevet til den forkerte.'],
  ['by a colleague, with a day', 'Min kollega tabte et usb-stik i går'],
  ['without who did it, with a time', 'Der lå journaler på gangen i weekenden'],
  ['in the form of a question', 'Er det slemt at jeg glemte mappen i bussen?'],
  ['found out only afterwards', 'Jeg så først bagefter at det var en med samme navn'],
  ['as what is only asked about', 'Tæller det som brud, at referatet nåede ud til den forkerte?'],
  ['as what holds now', 'Skal vi ringe til borgeren, nu hvor brevet er havnet hos naboen?'],
  ['in an aside of a question', 'Hvordan får jeg fjernet en side, hvor der stod cpr på kommunens side?'],
  ['by the fear it brings', 'Min mand så hendes navn på skærmen i går. Er det noget, jeg skal melde?'],
  ['as found out now', 'Jeg opdager lige nu, at jeg har svaret moren på farens mail'],
])('a mishap told %s is a breach', (_how, typed) => expect(looksLike(typed)).toBe('breach'));

test.each([
  ['that is only supposed', 'Hvad gør jeg, hvis jeg har sendt et brev til den forkerte?'],
  ['in general', 'Hvad gør man, når man har tabt et usb-stik?'],
  ['that happens again and again', 'Der bliver tit glemt papirer i printeren'],
  ['of somebody outside', 'Borgeren glemte sin taske hos os, må jeg åbne den?'],
  ['that lost nothing but a code', 'Jeg har glemt min adgangskode'],
  ["that is a loss of one's own", 'Jeg har mistet en nær ven, må lederen fortælle det?'],
  ['that was no more than given to us', 'Lederen har givet mig adgang til alle sager, er det i orden?'],
  ['that tells many what is no secret', 'Vi har sendt et brev til alle forældre, skal de svare?'],
  ['that one asks of in general', 'Kan en anden se, hvad jeg har slettet?'],
])('a mishap %s is a question', (_how, typed) => expect(looksLike(typed)).toBe('question'));

test.each([
  ['told', 'En borger vil have slettet alt, hvad vi har om ham'],
  ['passed on', 'Borger beder om indsigt i sine oplysninger. Hvem sender jeg det til?'],
  ['quoted', 'Hvad gør jeg med denne her: "Jeg gør indsigelse mod, at I bruger mine oplysninger"'],
  ['in their own voice', 'Jeg vil gerne have indsigt i mine oplysninger'],
  ['after a colon', 'Skal jeg svare på denne: Send mig venligst en kopi af alle de oplysninger, I har'],
  ['of a class with a stop in its name', 'Mor til en dreng i 3.b ønsker fotos af ham taget ned, hvem ordner det?'],
  ['as what they say we may not do', 'Han siger, at vi ikke må bruge hans sag mere og vil glemmes'],
  ['by somebody on the phone', 'Jeg har en i telefonen, som forlanger at blive fjernet fra vores lister'],
])('what somebody wants with their own data, %s, is a request', (_how, typed) =>
  expect(looksLike(typed)).toBe('subject-request'),
);

test.each([
  ['whether we must', 'En borger vil have slettet sin sag. Skal vi det?'],
  ['how soon', 'Hvor hurtigt skal vi svare, når en borger vil have indsigt i sine oplysninger?'],
  ['what if', 'Hvad hvis en borger vil have slettet sine oplysninger?'],
  ['about what is not their own data', 'En borger vil have en ny hjemmehjælper, hvem tager den?'],
  ["about what is another's", 'En mand vil gerne have sin kones medicin udleveret'],
  ['about the form', 'Skal en anmodning om sletning være skriftlig?'],
])('a question %s is a question', (_how, typed) => expect(looksLike(typed)).toBe('question'));
