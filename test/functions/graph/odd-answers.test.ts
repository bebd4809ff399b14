import { graphCaller } from '#functions/graph/client.ts';
import { roleHoldersOf } from '#functions/graph/role-holders.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { makeCertificate, trustCertificate } from '#test/stage/certificate.ts';
import { type Listening, listenSecurely } from '#test/stage/http/listen.ts';
import { settings } from '#test/support/desk.ts';

type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown };
type Call = { readonly path: string; readonly token: string | undefined };

let graph: Listening;
let elsewhere: Listening;
/** What Graph answers to a question for the members of the one group that holds the role. */
let members: (path: string) => Answer;
const calls: Call[] = [];
const strayed: Call[] = [];
const noted: string[] = [];

beforeAll(async () => {
  const certificate = await makeCertificate();
  trustCertificate(certificate);
  [graph, elsewhere] = [await listenSecurely(certificate), await listenSecurely(certificate)];
  const answering = (seen: Call[]) => (listening: Listening) =>
    listening.serve(async ({ url: path = '', headers }, response) => {
      seen.push({ path, token: headers.authorization });
      const given = path.includes('/members')
        ? members(path)
        : { body: path.includes('appRoleAssignedTo') ? held : app };
      response.writeHead(given.status ?? 200, { 'content-type': 'application/json', ...given.headers });
      response.end(typeof given.body === 'string' ? given.body : JSON.stringify(given.body));
    });
  answering(calls)(graph);
  answering(strayed)(elsewhere);
});
beforeEach(() => {
  for (const list of [calls, strayed, noted]) list.length = 0;
});
afterAll(() => Promise.all([graph.close(), elsewhere.close()]));

const idOf = (digits: number) => `00000000-0000-4000-8000-${String(digits).padStart(12, '0')}`;
const [role, group] = [idOf(98), idOf(50)];
const app = { id: idOf(99), appRoles: [{ id: role, value: 'Gdpr.Team' }] };
const held = { value: [{ appRoleId: role, principalId: group, principalType: 'Group' }] };
const person = (digits: number) => ({ id: idOf(digits), displayName: `P${digits}`, accountEnabled: true });
const refused = (status: number, code: string, headers = {}) => ({ status, headers, body: { error: { code } } });
const pageTwo = (origin = graph.url) => `${origin}/v1.0/groups/${group}/members?$skiptoken=2`;
const isSecond = (path: string) => path.includes('skiptoken');
const inTwo =
  (first: unknown[], second: Answer, next = pageTwo()) =>
  (path: string) =>
    isSecond(path) ? second : { body: { value: first, '@odata.nextLink': next } };

/** Who is of the team, by their digits; or what was wrong. */
const team = async (): Promise<number[] | GraphTrouble> => {
  const tokens = {
    graph: async () => 'ours',
    removal: async () => 'removers',
    graphFor: async () => 'theirs',
    bot: async () => 'bots',
  };
  const asking = graphCaller(
    { ...settings, graphUrl: graph.url },
    tokens,
    async (_tenant, part, state, code) => void noted.push([part, state, code].filter(Boolean).join(' ')),
  );
  try {
    const holders = await roleHoldersOf(asking, 'app').roleHolders('tenant');
    return holders.map(({ person: { personId } }) => Number(personId.slice(-12)));
  } catch (error) {
    if (error instanceof GraphTrouble) return error;
    throw error;
  }
};

describe('a list of members', () => {
  test.each<[string, () => (path: string) => Answer, number[]]>([
    ['in two pages is read whole', () => inTwo([person(1)], { body: { value: [person(2)] } }), [1, 2]],
    ['whose first page is empty goes on', () => inTwo([], { body: { value: [person(2)] } }), [2]],
    ['with one person twice has that one once', () => inTwo([person(1)], { body: { value: [person(1)] } }), [1]],
    ['without any is empty', () => () => ({ body: { value: [] } }), []],
    ['of a group that is gone is empty', () => () => refused(404, 'Request_ResourceNotFound'), []],
    ['that ends with null ends', () => () => ({ body: { value: [person(1)], '@odata.nextLink': null } }), [1]],
    [
      'has no one whose account is disabled',
      () => () => ({ body: { value: [{ ...person(1), accountEnabled: false }] } }),
      [],
    ],
  ])('%s', async (_what, answers, found) => {
    members = answers();
    expect(await team()).toEqual(found);
  });

  test.each<[string, () => (path: string) => Answer, object]>([
    [
      'that goes in circles',
      () => () => ({ body: { value: [person(1)], '@odata.nextLink': pageTwo() } }),
      { code: 'unexpected-answer' },
    ],
    [
      'that is refused after its first page',
      () => inTwo([person(1)], refused(403, 'Authorization_RequestDenied')),
      { code: 'Authorization_RequestDenied', permanent: true },
    ],
    ['that is gone after its first page', () => inTwo([person(1)], refused(410, 'Gone')), { code: 'Gone' }],
    [
      'of people of whom it may tell nothing',
      () => () => ({ body: { value: [{ ...person(1), accountEnabled: null }] } }),
      { code: 'Authorization_RequestDenied' },
    ],
    [
      'with a person without an id',
      () => () => ({ body: { value: [{ displayName: 'x' }, person(1)] } }),
      { code: 'unexpected-answer', permanent: false },
    ],
    ['without a list', () => () => ({ body: {} }), { code: 'unexpected-answer', permanent: false }],
    ['without a body', () => () => ({ status: 204, body: '' }), { code: 'unexpected-answer' }],
    [
      'that is a page in HTML',
      () => () => ({ headers: { 'content-type': 'text/html' }, body: '<html>' }),
      { permanent: false },
    ],
    [
      'too many at once, and no word of when',
      () => () => refused(429, 'TooManyRequests'),
      { retryAfter: undefined, uncertain: false },
    ],
    [
      'too many at once, for half a minute',
      () => () => refused(429, 'TooManyRequests', { 'retry-after': '30' }),
      { retryAfter: 30 },
    ],
    [
      'too many at once, until a date',
      () => () => refused(429, 'TooManyRequests', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT', date: '' }),
      { retryAfter: undefined },
    ],
    [
      'too many at once, until half a minute after the answer',
      () => () =>
        refused(429, 'TooManyRequests', {
          'retry-after': 'Wed, 21 Oct 2026 07:28:30 GMT',
          date: 'Wed, 21 Oct 2026 07:28:00 GMT',
        }),
      { retryAfter: 30 },
    ],
    ['that was not changed', () => () => ({ status: 304, body: '' }), { permanent: false }],
    ['that is nowhere else', () => () => ({ status: 302, body: '' }), { permanent: false }],
    [
      'that leads round and round',
      () => () => ({ status: 302, headers: { location: pageTwo() }, body: '' }),
      { permanent: false },
    ],
  ])('%s is trouble, and not half a team', async (_what, answers, trouble) => {
    members = answers();
    const found = await team();
    expect(found).toBeInstanceOf(GraphTrouble);
    expect(found).toMatchObject(trouble);
    expect(noted).toEqual([]);
  });

  test('that goes in circles is not followed for long', async () => {
    members = () => ({ body: { value: [person(1)], '@odata.nextLink': pageTwo() } });
    await team();
    expect(calls.filter(({ path }) => path.includes('/members'))).toHaveLength(2);
  });

  test('that never ends is given up', async () => {
    let page = 0;
    members = () => {
      page += 1;
      return { body: { value: [], '@odata.nextLink': `${pageTwo()}${page}` } };
    };
    expect(await team()).toMatchObject({ code: 'unexpected-answer' });
  });
});

describe('the desk’s token goes', () => {
  test('to Graph, with every page', async () => {
    members = inTwo([person(1)], { body: { value: [] } });
    await team();
    expect(new Set(calls.map(({ token }) => token))).toEqual(new Set(['Bearer ours']));
  });

  test('nowhere else that a page leads to', async () => {
    members = inTwo([person(1)], { body: { value: [] } }, pageTwo(elsewhere.url.replace('localhost', '127.0.0.1')));
    await team();
    expect(strayed.map(({ token }) => token)).toEqual([undefined]);
  });

  test('nowhere that Graph says to look instead', async () => {
    const location = pageTwo(elsewhere.url.replace('localhost', '127.0.0.1'));
    members = (path) => (isSecond(path) ? { body: { value: [] } } : { status: 302, headers: { location }, body: '' });
    await team();
    expect(strayed.map(({ token }) => token)).toEqual([undefined]);
  });
});
