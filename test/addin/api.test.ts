import { type ApiNeeds, type CallFailed, openApi } from '#addin/api.ts';
import { NotReached } from '#addin/host/host.ts';
import { no, pretendDesk } from './support/desk.ts';
import { caseId, me } from './support/reports.ts';

const html = { 'content-type': 'text/html' };
const key = '7f6f4f0e-4a37-4b6c-8a90-9c2b8a1f0d11';
const apiOn = (
  desk: ReturnType<typeof pretendDesk>,
  token: ApiNeeds['token'] = async ({ fresh }) => (fresh ? 'fresh' : 'kept'),
) => openApi({ token, language: 'da', fetch: desk.fetch });
const failureOf = (call: Promise<unknown>): Promise<CallFailed> =>
  call.then(
    () => {
      throw new Error('It did not fail');
    },
    (failed) => failed,
  );

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('names go into the path and the key into its header', async () => {
  const desk = pretendDesk({ addToCase: () => ({ body: { caseId, version: 2 } }) });
  await apiOn(desk)('addToCase', { params: { caseId }, body: { text: 'mere' }, key });
  expect(desk.asked[0]).toMatchObject({ path: `/api/cases/${caseId}/additions`, key, body: { text: 'mere' } });
});

test('a refused token is renewed once', async () => {
  const desk = pretendDesk({ me: ({ token }) => (token === 'Bearer fresh' ? { body: me } : no(401, 'not-signed-in')) });
  expect(await apiOn(desk)('me', {})).toMatchObject({ name: 'Maja Holm' });
});

test('what outlives its window waits for no token: it goes with the one of the call before', async () => {
  const desk = pretendDesk({ me: () => ({ body: me }) });
  let given = 0;
  const api = apiOn(desk, () => (given++ === 0 ? Promise.resolve('kept') : new Promise(() => undefined)));
  await api('me', {});
  await api('me', { outlivesWindow: true });
  expect(desk.asked.map(({ token, keepalive }) => [token, keepalive])).toEqual([
    ['Bearer kept', false],
    ['Bearer kept', true],
  ]);
});

test('what is too large to outlive its window with what is under way goes as any other', async () => {
  const reached = Promise.withResolvers<{ body: unknown }>();
  const desk = pretendDesk({ me: () => ({ body: me }), keepDraft: () => reached.promise });
  const api = apiOn(desk);
  await api('me', {});
  const keep = (letters: number) => {
    const typed = { reason: 'å'.repeat(letters) };
    const body = { draftIds: [caseId] satisfies [string], form: 'close', from: 1, typed } as const;
    return api('keepDraft', { params: { caseId }, body, outlivesWindow: true });
  };
  const sent = [keep(20_000), keep(20_000), keep(5_000)];
  await Promise.resolve();
  reached.resolve({ body: { keptAt: null } });
  await Promise.all(sent);
  await keep(32_768);
  expect(desk.of('keepDraft').map(({ keepalive }) => keepalive)).toEqual([true, false, true, false]);
});

test('a token that is refused to what outlives its window is renewed', async () => {
  const desk = pretendDesk({
    me: (_, times) => (times === 2 ? no(401, 'not-signed-in') : { body: me }),
  });
  const api = apiOn(desk);
  await api('me', {});
  await api('me', { outlivesWindow: true });
  expect(desk.asked.map(({ token }) => token)).toEqual(['Bearer kept', 'Bearer kept', 'Bearer fresh']);
});

test('a call of a route that was loaded once goes out as soon as one that was there from the first', async () => {
  const desk = pretendDesk({ me: () => ({ body: me }), listDrafts: () => ({ body: { drafts: [] } }) });
  const api = apiOn(desk);
  const drafts = () => api('listDrafts', { params: { caseId }, outlivesWindow: true });
  await drafts();
  await Promise.all([drafts(), api('me', { outlivesWindow: true })]);
  expect(desk.asked.map(({ name }) => name)).toEqual(['listDrafts', 'listDrafts', 'me']);
});

test('a token refused twice means signed out', async () =>
  expect(await failureOf(apiOn(pretendDesk({ me: () => no(401, 'not-signed-in') }))('me', {}))).toMatchObject({
    kind: 'signed-out',
  }));

test('what Conditional Access demands is asked for, and the call made again', async () => {
  const claims = '{"access_token":{}}';
  const { status, body } = no(401, 'sign-in-again');
  const desk = pretendDesk({
    me: ({ token }) => (token === 'Bearer met' ? { body: me } : { status, body: { ...body, claims } }),
  });
  const token: ApiNeeds['token'] = async (wish) => (wish.claims === claims ? 'met' : 'kept');
  expect(await apiOn(desk, token)('me', {})).toMatchObject({ name: 'Maja Holm' });
});

test('a sign-in without an answer is a missing network, not a person signed out', async () => {
  const desk = pretendDesk({});
  const failed = await failureOf(apiOn(desk, () => Promise.reject(new NotReached()))('me', {}));
  expect(failed.kind).toBe('offline');
});

test.each([
  [409, 'changed'],
  [429, 'busy'],
  [503, 'busy'],
  [422, 'refused'],
  [404, 'not-found'],
  [403, 'forbidden'],
  [500, 'broken'],
])('status %i is %s', async (status, kind) =>
  expect(await failureOf(apiOn(pretendDesk({ me: () => no(status, 'x') }))('me', {}))).toMatchObject({
    kind,
    problem: { code: 'x' },
  }),
);

test('a lost answer may have been done all the same', async () =>
  expect((await failureOf(apiOn(pretendDesk({}))('me', {}))).maybeDone).toBe(true));

test.each([404, 403, 500, 502, 503, 504])('a page with status %i is not the desk: try again later', async (status) => {
  const page = async () => new Response('<h2>Our services are not available</h2>', { status, headers: html });
  const failed = await failureOf(openApi({ token: async () => 'x', language: 'da', fetch: page })('me', {}));
  expect([failed.kind, failed.maybeDone]).toEqual(['busy', true]);
});

test('a page in place of an answer is not the desk either', async () => {
  const page = async () => new Response('<!doctype html>', { headers: html });
  const read = openApi({ token: async () => 'x', language: 'da', fetch: page });
  const failed = await failureOf(read('readEvidence', { params: { caseId, evidenceId: caseId } }));
  expect(failed.kind).toBe('busy');
});

test('a host without functions answers an empty 404, and that is not the desk', async () => {
  const empty = async () => new Response(null, { status: 404 });
  expect((await failureOf(openApi({ token: async () => 'x', language: 'da', fetch: empty })('me', {}))).kind).toBe(
    'busy',
  );
});

test('without a network a host that does not answer is not waited for longer than three seconds', async () => {
  jest.useFakeTimers();
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const token = () => new Promise<string>(() => undefined);
  const failed = failureOf(openApi({ token, language: 'da', fetch: pretendDesk({}).fetch })('me', {}));
  await jest.advanceTimersByTimeAsync(3_000);
  expect((await failed).kind).toBe('offline');
});

test('an answer of another shape is not believed', async () =>
  expect(await failureOf(apiOn(pretendDesk({ me: () => ({ body: { name: 7 } }) }))('me', {}))).toMatchObject({
    kind: 'broken',
  }));

test('a public route is called without a token', async () => {
  const desk = pretendDesk({ readHealth: () => ({ body: { database: 'answers', lastDrain: null } }) });
  await apiOn(desk)('readHealth', {});
  expect(desk.asked[0]?.token).toBeNull();
});
