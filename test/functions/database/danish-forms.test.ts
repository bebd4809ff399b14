import { sql } from 'kysely';
import { danishStem } from '#shared/text/danish-stem.ts';
import { openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { fc } from '#test/support/properties.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const stemsOf = async (words: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ stem: string }>`
    select (ts_lexize('danish_forms', word))[1] as stem from unnest(${[...words]}::text[]) with ordinality as w (word, at)
    order by at`.execute(desk.db);
  return rows.map(({ stem }) => stem);
};

const syllable = fc.constantFrom(
  ...[
    'an',
    'mod',
    'er',
    'e',
    'ed',
    'heden',
    's',
    'lig',
    'elig',
    'løst',
    'igst',
    'els',
    'gd',
    'gt',
    'kt',
    'dt',
    'ss',
    'øre',
  ],
  ...['brud', 'sag', 'å', 'y', 'hus', 'ene', 'ernes', 'ning', 'tt', 'x', 'erende', 'ethed', 'ret', 'z', 'q'],
);
const word = fc.array(syllable, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

test('the stem a search asks for is the one the index of words has', () =>
  fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 50, maxLength: 200 }), async (words) => {
      expect(words.map(danishStem)).toEqual(await stemsOf(words));
    }),
    { numRuns: 20 },
  ));

test('no word is left out as too common', async () => {
  expect(await stemsOf(['og', 'ikke', 'hos', 'jeg'])).toEqual(['og', 'ikk', 'hos', 'jeg']);
});
