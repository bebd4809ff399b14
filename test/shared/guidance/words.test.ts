import { partsOf } from '#shared/guidance/words/compounds.ts';
import { lexiconOf } from '#shared/guidance/words/lexicon.ts';
import { phrasesIn } from '#shared/guidance/words/meanings.ts';
import { readWords } from '#shared/guidance/words/read-words.ts';
import { slipsAllowed, slipsBetween } from '#shared/guidance/words/spelling.ts';
import { stemOf } from '#shared/guidance/words/stem-of.ts';
import { addStem, stemsNear, type Vocabulary } from '#shared/guidance/words/vocabulary.ts';

const lexicon = lexiconOf();
const isKnown = (stem: string) => lexicon.words.has(stem);

test.each([
  ['sletning', 'slette'],
  ['makulering', 'makulere'],
  ['fotografering', 'fotografere'],
  ['indkaldelsen', 'indkalde'],
  ['forældrenes', 'forældre'],
  ['foraeldre', 'forældre'],
  ['kørebøgerne', 'kørebog'],
  ['dagbøger', 'dagbogen'],
])('%s and %s are forms of one word', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

test('what is known of somebody is not the telling of it: "oplysning" is no form of "oplyse"', () =>
  expect(stemOf('oplysningen')).not.toBe(stemOf('oplyse')));

test.each([
  ['slettefrister', ['slette', 'frist']],
  ['sygehusmail', ['sygehus', 'mail']],
  ['klassefoto', ['klasse', 'foto']],
  ['bookingsystemet', ['booking', 'system']],
])('%s is made of %j', (word, parts) =>
  expect(partsOf(word, isKnown)).toEqual({ parts: parts.map(stemOf), isWhole: true }),
);

test('of a word known in part only, that part is told', () =>
  expect(partsOf('kamerabolsjer', isKnown)).toEqual({ parts: [stemOf('kamera')], isWhole: false }));

test.each(['mail', 'xyzzyplugh'])('%s is made of nothing else', (word) =>
  expect(partsOf(word, isKnown).parts).toEqual([]),
);

test.each([
  ['samtyke', 'samtykke'],
  ['phising', 'phishing'],
  ['adgangskdoe', 'adgangskode'],
  ['kryptrering', 'kryptering'],
  ['jurnal', 'journal'],
])('%s is a slip for %s', (slip, word) => {
  const vocabulary: Vocabulary = new Map();
  for (const one of ['samtykke', 'phishing', 'adgangskode', 'kryptering', 'journal', 'telefon', 'samtale'])
    addStem(vocabulary, stemOf(one));
  expect(stemsNear([vocabulary], stemOf(slip)).map(({ stem }) => stem)).toEqual([stemOf(word)]);
});

test('a doubled letter is a smaller slip than another letter', () =>
  expect(slipsBetween('samtyke', 'samtykke', 2)).toBeLessThan(slipsBetween('samtole', 'samtale', 2)));

test('a short word holds no slip: another short word is another word', () => expect(slipsAllowed(3)).toBe(0));

const conceptsIn = (text: string) => phrasesIn(readWords(text), lexicon).flatMap(({ concepts }) => concepts);

test('a verb is found with its particle apart: "slå min egen sag op"', () =>
  expect(conceptsIn('må jeg slå min egen sag op')).toContain('slåop'));

test('a phrase is more than its words: "digital post" is no letter', () =>
  expect(conceptsIn('send det som digital post')).toEqual(['sikkermail']));

test('a hyphen, an apostrophe and capital letters make no other word', () =>
  expect(readWords("E-mail, AI'en").map(({ text }) => text)).toEqual(['e', 'mail', 'ai']));
