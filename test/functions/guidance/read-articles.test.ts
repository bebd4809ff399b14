import { readArticle, readArticles } from '#functions/shelf/read-articles.ts';

const file = (head: string, body = 'Nej. Spørg først.') => `---\n${head}\n---\n\n${body}\n`;
const head = [
  'title: Delebiler',
  'topic: Udstyr',
  'sources:',
  '  - name: "Vejledning: kørebøger"',
  '    url: https://www.example.dk/',
  '  - name: GDPR art. 5',
  'checked: 2026-11-28',
  'words: [kørebog, poolbil]',
].join('\n');

test('an article is read from its file', () => {
  const { digest: _, ...read } = readArticle('delebiler', file(head));
  expect(read).toEqual({
    slug: 'delebiler',
    title: 'Delebiler',
    topic: 'Udstyr',
    sources: [{ name: 'Vejledning: kørebøger', url: 'https://www.example.dk/' }, { name: 'GDPR art. 5' }],
    checked: '2026-11-28',
    words: ['kørebog', 'poolbil'],
    body: 'Nej. Spørg først.',
  });
});

test.each([
  ['its text', file(head, 'Ja. Spørg først.')],
  ['a source', file(head.replace('art. 5', 'art. 6'))],
])('an article that changed in %s has another digest', (_what, changed) =>
  expect(readArticle('delebiler', changed).digest).not.toBe(readArticle('delebiler', file(head)).digest),
);

test.each([
  ['nothing is said about', 'Bare tekst.'],
  ['has no source', file(head.replaceAll(/^ .*\n/gm, ''))],
  ['names an address that is none', file(head.replace('https://www.example.dk/', 'javascript:alert(1)'))],
  ['says something that is not understood', file(`${head}\nowner: Maja`)],
])('a file that %s is no article, and is named', (_what, text) =>
  expect(() => readArticle('delebiler', text)).toThrow('delebiler.md'),
);

test('the desk comes with thirty articles', () => expect(readArticles('functions/guidance/articles').size).toBe(30));

test('each begins with a short answer, says why and what to do, and ends with what it was checked against', () => {
  const others = [...readArticles('functions/guidance/articles').values()].filter(
    ({ body }) => !/^[^#\n][^\n]+\n\n## Hvorfor\n[\s\S]+\n## Gør sådan\n[\s\S]+\nSet efter [^\n]+\.$/.test(body),
  );
  expect(others.map(({ slug }) => slug)).toEqual([]);
});
