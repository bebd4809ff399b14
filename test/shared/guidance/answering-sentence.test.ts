import { guidanceIndex } from '#shared/guidance/guidance-index.ts';
import { readMarkdown } from '#shared/guidance/read-markdown.ts';
import { searchGuidance } from '#shared/guidance/search-guidance.ts';
import { leans } from '#shared/guidance/short-answer.ts';
import { ourArticles } from './read-cases.ts';

const index = guidanceIndex(ourArticles());
const answerTo = (asked: string) => searchGuidance(index, asked).hits[0]?.sentence ?? '';

const noMail =
  'Nej, ikke i en almindelig mail. CPR-numre, helbred og andet fortroligt må kun forlade kommunen krypteret: i Digital Post, i sikker mail eller ad en vej, som it har godkendt.';
const spoken = 'Spørg først: Klassefotos, portrætter og billeder, der kan udstille nogen, kræver ja';

test.each([
  ['må jeg sende cpr-nummer i en mail?', noMail],
  ['må jeg sende cpr-nummer til en borger i en almindelig mail?', noMail],
  ['må jeg bruge chatgpt til at skrive en afgørelse', 'Nej, ikke gratisudgaven'],
  ['må man bruge chatgtp til at skrive en afgørelse', 'Nej, ikke gratisudgaven'],
  ['må jeg tage billeder af børnene', spoken],
  ['kan vi lægge billeder fra lejrskolen op på Aula', spoken],
  ['hvor længe skal vi gemme en PPR-sag', 'Hvert område i kommunen har sin egen slettefrist.'],
  ['hvor tit skal jeg skifte pasword', 'Kun når systemet siger til'],
  ['må pårørende få besked', 'Du må kun tale med pårørende, når borgeren siger ja.'],
  ['må jeg slå min nabo op', 'Du må kun slå en borger op'],
  ['må jeg arbejde hjemme', 'Du må gerne arbejde hjemme'],
  ['skal jeg på kursus i ai', 'Ja, regn med at skulle lære det.'],
  ['må jeg skrive en sms til en borger', 'Ja, når det er en kort besked'],
])('%s is answered by: %s', (asked, beginning) => expect(answerTo(asked).startsWith(beginning)).toBe(true));

test.each([
  ['må jeg optage samtalen med borgeren så jeg slipper for at tage noter', 'Ja, det er ikke ulovligt'],
  ['moren har ene forældremyndighed, hvad må faren få at vide', 'Har de forældremyndigheden sammen'],
  ['en dement borgers søn vil se journalen', 'Nej'],
  ['må jeg bruge chatgpt til at skrive en afgørelse', 'Ja'],
  ['må jeg sidde i lufthavnen og svare på mails', 'Nej'],
  ['skal jeg kryptere en mail med cpr', 'Nej'],
  ['kan jeg bruge min egen mobil som vagttelefon', 'Nej'],
])("%s is not answered by another question's: %s", (asked, beginning) =>
  expect(answerTo(asked).startsWith(beginning)).toBe(false),
);

test('the citizen who records is told apart from the employee who does', () =>
  expect(answerTo('må borgeren optage samtalen')).toMatch(/^Ja, det er ikke ulovligt/));

test('no short answer needs the question to be understood, but a no with its ground', () => {
  const openings = ourArticles().map(({ sections }) => sections[0]?.sentences[0] ?? '');
  expect(openings.filter((one) => leans(one) && one !== noMail && !one.startsWith('Kun de, der'))).toEqual([]);
});

test('the law stands beside the sentence, not in it', () => {
  const said = ['hvorfor skal cpr krypteres', 'må jeg tage papirer med hjem', 'hvem må åbne en andens mail'].map(
    answerTo,
  );
  expect(said.filter((one) => /\((?:GDPR|Datatilsynet|[a-zæøå]+loven)/.test(one))).toEqual([]);
});

test.each([
  'Vis sammenhængen og formålet (Datatilsynet, 26. april 2021).',
  'Mød op den 3. maj.',
  'Det gælder 9. klasserne.',
])('no sentence ends in a date or an ordinal: %s', (line) => expect(readMarkdown(line)[0]?.sentences).toEqual([line]));
