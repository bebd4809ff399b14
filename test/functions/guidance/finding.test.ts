import { perform } from '#functions/perform.ts';
import type { Caller } from '#shared/people/caller.ts';
import { maja, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const asking = (q: string) => ({ params: {}, query: { q }, body: {} });
const search = (q: string, who: Caller = maja) => perform(desk, who, 'searchGuidance', asking(q));
const find = (q: string, who: Caller = maja) =>
  perform(desk, who, 'findGuidance', { params: {}, query: {}, body: { q } });
const everyday = 'må jeg sende cpr-nummer i en mail';

test('an everyday question finds its article first, with the sentence that answers', async () => {
  const { hits, confident, looksLike } = await search(everyday);
  expect(hits[0]).toEqual({
    slug: 'cpr-og-helbred-i-mail',
    title: expect.stringContaining('CPR'),
    sentence: expect.stringContaining('CPR'),
    score: expect.any(Number),
  });
  expect([confident, looksLike, hits.length <= 10]).toEqual([true, 'question', true]);
});

test('with a hit comes what is shown of it, and where in the sentence the words are that decided', async () => {
  const [hit] = (await find(everyday)).hits;
  expect(hit).toMatchObject({ kind: 'article', owner: null, reviewed: '2026-11-28', overdue: false });
  expect(hit?.source).toContain('GDPR');
  expect(hit?.marks.map(([from, to]) => hit.sentence.slice(from, to).toLowerCase()).join(' ')).toContain('cpr');
});

test('what nothing answers gets no hit, not a weak one', async () =>
  expect(await find('hvem er kommunens dpo')).toMatchObject({ hits: [], confident: false }));

test.each([
  ['breach', 'jeg kom til at sende en journal til den forkerte borger i går'],
  ['subject-request', 'en borger har lige ringet og vil have indsigt i alt hvad vi har om ham'],
] as const)('a %s being told is recognised', async (kind, typed) => expect((await find(typed)).looksLike).toBe(kind));

test.each([
  ['nothing', ''],
  ['100 kB', 'må jeg sende cpr '.repeat(6_000)],
  ['signs', '😀 \u202Egpr\u202C <script>alert(1)</script> \u0000 ][(*'],
  ['another writing', 'هل يمكنني إرسال رقم الهوية بالبريد'],
  ['half a sign', '\uD83D'],
])('whatever is typed is answered: %s', async (_what, typed) => {
  const { status } = await askAs(desk, maja)('findGuidance', { json: { q: typed } });
  expect(status).toBe(200);
});

test('the library looks up what outside checks find', async () => {
  const looked = await perform(desk, maja, 'lookUpGuidance', { params: {}, query: {}, body: { q: everyday } });
  expect(looked).toEqual(await search(everyday));
});

test('without a question there is nothing to find', async () => {
  const { status, body } = await askAs(desk, maja)('searchGuidance');
  expect([status, body]).toEqual([200, { hits: [], confident: false, looksLike: 'question' }]);
});
