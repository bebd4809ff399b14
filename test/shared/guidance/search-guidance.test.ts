import type { GuidanceDocument } from '#shared/guidance/guidance-document.ts';
import { guidanceIndex, putGuidance, removeGuidance } from '#shared/guidance/guidance-index.ts';
import { readMarkdown } from '#shared/guidance/read-markdown.ts';
import { searchGuidance } from '#shared/guidance/search-guidance.ts';
import { shortArticles } from './read-cases.ts';

const article = (change: Partial<GuidanceDocument> = {}): GuidanceDocument => ({
  slug: 'delebiler',
  title: 'Delebiler og kørebøger',
  sections: [{ heading: '', sentences: ['En kørebog viser, hvor du har været.', 'Slet kørebogen efter et år.'] }],
  words: [],
  asked: [],
  weight: 1,
  ...change,
});
const withArticle = (change: Partial<GuidanceDocument> = {}, synonyms: string[][] = []) =>
  guidanceIndex([...shortArticles(), article(change)], synonyms);
const slugs = (index: ReturnType<typeof guidanceIndex>, typed: string) =>
  searchGuidance(index, typed).hits.map(({ slug }) => slug);

test('at most ten are found', () => expect(slugs(guidanceIndex(shortArticles()), 'oplysninger').length).toBe(10));

test('the best comes first, with the higher score', () => {
  const { hits } = searchGuidance(guidanceIndex(shortArticles()), 'må jeg sende cpr-nummer i en mail');
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
});

test('the sentence that answers comes along', () => {
  const { hits } = searchGuidance(withArticle(), 'hvornår skal jeg slette en kørebog');
  expect(hits.find(({ slug }) => slug === 'delebiler')?.sentence).toBe('Slet kørebogen efter et år.');
});

test('an article is found as soon as it is put into the index', () => {
  const index = guidanceIndex(shortArticles());
  putGuidance(index, article());
  expect(slugs(index, 'kørebøger')[0]).toBe('delebiler');
});

test('what an article no longer says finds it no longer', () => {
  const index = withArticle();
  putGuidance(index, article({ title: 'Cykler', sections: [{ heading: '', sentences: ['Lås cyklen.'] }] }));
  expect(slugs(index, 'kørebøger')).not.toContain('delebiler');
});

test('an article that is taken out is found no longer', () => {
  const index = withArticle();
  removeGuidance(index, 'delebiler');
  expect(slugs(index, 'kørebøger')).not.toContain('delebiler');
});

test('an index that was changed finds what a new one finds', () => {
  const changed = guidanceIndex(shortArticles());
  putGuidance(changed, article());
  removeGuidance(changed, 'delebiler');
  const [typed, fresh] = ['hvor længe gemmer vi optagelser', guidanceIndex(shortArticles())];
  expect(searchGuidance(changed, typed)).toEqual(searchGuidance(fresh, typed));
});

test('the municipality finds by its own synonyms', () =>
  expect(slugs(withArticle({}, [['rullebog', 'kørebog']]), 'rullebog')[0]).toBe('delebiler'));

test('without them it does not', () => expect(slugs(withArticle(), 'rullebog')[0]).not.toBe('delebiler'));

test('an article is found by a word of its own', () =>
  expect(slugs(withArticle({ words: ['poolbil'] }), 'poolbiler')[0]).toBe('delebiler'));

test('a word is found while it is typed', () => expect(slugs(withArticle(), 'må jeg se køreb')[0]).toBe('delebiler'));

test('what weighs less comes later', () => {
  const index = withArticle();
  putGuidance(index, article({ slug: 'svar', weight: 0.8 }));
  expect(slugs(index, 'kørebøger').slice(0, 2)).toEqual(['delebiler', 'svar']);
});

test.each(['', '   ', '?!', '😀', '12345', "'; drop table guidance; --", 'a'.repeat(100_000)])(
  'nothing that may be typed is answered with confidence where nothing is asked: %j',
  (typed) => expect(searchGuidance(guidanceIndex(shortArticles()), typed).confident).toBe(false),
);

test('an empty index finds nothing', () =>
  expect(searchGuidance(guidanceIndex([]), 'må jeg sende cpr')).toEqual({
    hits: [],
    confident: false,
    looksLike: 'question',
  }));

test('a question about what no article covers is not answered by what it also mentions', () =>
  expect(searchGuidance(guidanceIndex(shortArticles()), 'Hvem er kommunens DPO?').confident).toBe(false));

test('the day an article covers it, it is', () => {
  const index = withArticle({
    title: 'Vores DPO',
    asked: ['hvem er kommunens dpo', 'hvordan får jeg fat i vores dpo'],
  });
  expect(searchGuidance(index, 'Hvem er kommunens DPO?').confident).toBe(true);
});

test('Markdown is read as headings and plain sentences; a lonely "Nej." is shown with what follows', () =>
  expect(
    readMarkdown('Kort.\n\n## Må jeg?\n\nNej. Brug [Digital Post](https://x.dk) **altid**.\n\n1. Luk sagen.'),
  ).toEqual([
    { heading: '', sentences: ['Kort.'] },
    { heading: 'Må jeg?', sentences: ['Nej. Brug Digital Post altid.', 'Luk sagen.'] },
  ]));

test('with a sentence come the places of the words that decided', () => {
  const { hits } = searchGuidance(withArticle(), 'hvornår skal jeg slette en kørebog');
  const { sentence = '', marks = [] } = hits.find(({ slug }) => slug === 'delebiler') ?? {};
  expect(marks.map(([from, to]) => sentence.slice(from, to))).toEqual(['kørebogen']);
});

test('what one may not see is not found', () => {
  const isShown = (slug: string) => slug !== 'delebiler';
  const { hits } = searchGuidance(withArticle(), 'kørebøger', isShown);
  expect(hits.map(({ slug }) => slug)).not.toContain('delebiler');
});

test.each(['Det er forbudt (GDPR art. 32).', 'Luk kl. 16 i dag.', 'Se stk. 2 nr. 4.', 'Skriv fx. CPR aldrig.'])(
  '%s is one sentence',
  (line) => {
    expect(readMarkdown(line)[0]?.sentences).toEqual([line]);
  },
);

test('a yes or no is told with its ground', () => {
  expect(readMarkdown('Nej, ikke i en mail. Brug Digital Post. Det er lukket.')[0]?.sentences).toEqual([
    'Nej, ikke i en mail. Brug Digital Post.',
    'Det er lukket.',
  ]);
});

test.each([
  ['Må jeg gemme kørebogen?', 'Nej, gem ikke kørebogen, når turen er kørt og skrevet ind.'],
  ['Hvor længe gemmes kørebogen?', 'Kørebogen gemmes i et år efter turen og ikke længere.'],
])('%s is answered by: %s', (asked, sentence) => {
  const index = guidanceIndex([
    article({
      sections: [
        { heading: '', sentences: ['Kørebogen gemmes i et år efter turen og ikke længere.'] },
        {
          heading: 'Må jeg gemme kørebogen?',
          sentences: ['Nej, gem ikke kørebogen, når turen er kørt og skrevet ind.'],
        },
      ],
    }),
  ]);
  expect(searchGuidance(index, asked).hits[0]?.sentence).toBe(sentence);
});
