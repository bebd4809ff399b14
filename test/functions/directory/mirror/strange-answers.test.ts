import { inTenant } from '#functions/database/transaction.ts';
import { planReading } from '#functions/directory/mirror/plan-reading.ts';
import { readOn } from '#functions/directory/mirror/read-on.ts';
import { Trouble } from '#functions/microsoft/trouble.ts';
import { openTestDatabase, type TestDatabase, tenantA } from '#test/support/database/database.ts';
import { forgetMirror } from './forget-mirror.ts';
import { keptBy } from './kept-by.ts';
import { idOf } from './pretend-directory.ts';
import { type Answer, listed, partsIn, refused, type ScriptedGraph, scriptedGraph } from './scripted-graph.ts';

// Answers that Graph may give, or whoever stands between: none of them stops the mirror, deceives it or takes from it.

let database: TestDatabase;
let graph: ScriptedGraph;
let at: Date;

beforeAll(async () => {
  [database, graph] = [await openTestDatabase(), await scriptedGraph()];
});
beforeEach(async () => {
  at = new Date('2026-11-24T02:00:00Z');
  graph.reset();
  await forgetMirror(database);
});
afterAll(() => Promise.all([database.close(), graph.close()]));

/** A night's reading: `done`, or what was wrong and for how long Graph is to be left alone. */
const night = async (): Promise<string> => {
  at = new Date(at.getTime() + 86_400_000);
  try {
    const planned = { tenantId: tenantA, now: at, newId: () => idOf(at.getDate()) };
    await inTenant(database.db, tenantA, (tx) => planReading(tx, planned));
    const parts = { db: database.db, now: () => at, directory: graph.directory };
    return (await readOn(parts, tenantA, new Date(at.getTime() + 3_600_000))) ? 'done' : 'later';
  } catch (error) {
    if (error instanceof Trouble) return `${error.code} ${error.retryAfter ?? ''}`.trim();
    throw error;
  }
};

const { members, people, groups } = keptBy(() => database.db);

const person = (digits: number, more: object = {}) => ({ id: idOf(digits), displayName: `P${digits}`, ...more });
const link = (digits: number, more: object = {}) => ({
  ...{ id: idOf(digits), '@odata.type': '#microsoft.graph.user' },
  ...more,
});
const group = (digits: number, ...inIt: readonly object[]) => ({
  ...{ id: idOf(digits), displayName: `G${digits}`, mailEnabled: false, securityEnabled: true, groupTypes: [] },
  ...(inIt.length > 0 && { 'members@delta': inIt }),
});
const round = (...rows: readonly object[]): Answer =>
  listed(rows, { '@odata.deltaLink': graph.links.own('groups/delta?$deltatoken=next') });
const is = (answer: Answer) => () => answer;
/** The first answer once, then the second. */
const first = (one: Answer, then: Answer) => {
  let left = 1;
  return () => {
    left -= 1;
    return left >= 0 ? one : then;
  };
};
const many = Array.from({ length: 30 }, (_, digits) => link(digits + 1));

const cases: readonly (readonly [what: string, play: () => Promise<unknown>, outcome: unknown])[] = [
  [
    'a nextLink on another host is not followed, not even without a token, and the list is read another night',
    async () => {
      graph.script.set(
        'people',
        is(listed([person(1)], { '@odata.nextLink': graph.links.foreign('users?$skiptoken=2') })),
      );
      const before = await night();
      graph.script.set('people', is(listed([person(1), person(2)])));
      return [before, graph.strayed, await night(), (await people()).length];
    },
    ['foreign-link', [], 'done', 2],
  ],
  [
    'a link of changes on another host is dead, and all groups are read',
    async () => {
      const foreign = { '@odata.deltaLink': graph.links.foreign('groups/delta?$deltatoken=x') };
      graph.script.set('groups', first(listed([group(90, link(1))], foreign), round(group(90, link(1), link(2)))));
      return [await night(), await night(), graph.strayed, await members()];
    },
    ['done', 'done', [], [1, 2]],
  ],
  [
    'a page’s link that Graph refuses for a reason of its own is begun anew',
    async () => {
      const next = { '@odata.nextLink': graph.links.own('users?$skiptoken=old') };
      graph.script.set('people', ({ path }) => {
        if (path.includes('skiptoken')) return refused(400, 'BadRequest');
        return graph.asked.length > 2 ? listed([person(1), person(2)]) : listed([person(1)], next);
      });
      return [await night(), (await people()).length];
    },
    ['done', 2],
  ],
  [
    'a link of changes that Graph refuses for a reason of its own is given up for a reading of all',
    async () => {
      graph.script.set('groups', ({ path }) =>
        path.includes('deltatoken') ? refused(400, 'BadRequest') : round(group(90, link(1))),
      );
      return [await night(), await night(), await members()];
    },
    ['done', 'done', [1]],
  ],
  [
    'but a first page that is refused is trouble, and no new beginning',
    async () => {
      graph.script.set('people', is(refused(403, 'Authorization_RequestDenied')));
      return [await night(), graph.asked.filter((path) => !path.includes('/delta')).length];
    },
    ['Authorization_RequestDenied', 1],
  ],
  [
    'the same person on two pages, once in capitals, is one',
    async () => {
      const next = { '@odata.nextLink': graph.links.own('users?$skiptoken=2') };
      const [a, b] = [{ id: `${idOf(0).slice(0, -1)}a` }, { id: `${idOf(0).slice(0, -1)}A`, displayName: 'Ann' }];
      graph.script.set('people', first(listed([a], next), listed([b, b])));
      return [await night(), (await people()).map(({ name }) => name)];
    },
    ['done', ['Ann']],
  ],
  [
    'a member in capitals, over two rows of a group, is one, and is the person',
    async () => {
      const id = `${idOf(0).slice(0, -1)}b`;
      graph.script.set('people', is(listed([{ id }])));
      graph.script.set('groups', is(round(group(90, link(0, { id: id.toUpperCase() })), group(90, link(0, { id })))));
      await night();
      const [one] = await people();
      const rows = await inTenant(database.db, tenantA, (tx) =>
        tx.selectFrom('directory_memberships').select('object_id').execute(),
      );
      return rows.map(({ object_id }) => object_id === one?.person_id);
    },
    [true],
  ],
  [
    'a count that lies is not asked',
    async () => {
      graph.script.set('people', is(listed([person(1), person(2)], { '@odata.count': 9000 })));
      graph.script.set('groups', is({ body: { ...Object(round(group(90, link(1))).body), '@odata.count': 0 } }));
      return [await night(), (await people()).length, await members()];
    },
    ['done', 2, [1]],
  ],
  ...(
    [
      ['a date', 'Wed, 21 Oct 2026 07:30:00 GMT', 'TooManyRequests 120'],
      ['a date of next year', 'Thu, 21 Oct 2027 07:28:00 GMT', 'TooManyRequests 3600'],
      ['a year in seconds', '31536000', 'TooManyRequests 3600'],
      ['a decimal', '2.5', 'TooManyRequests 2.5'],
      ['a date that is past', 'Wed, 21 Oct 2026 07:00:00 GMT', 'TooManyRequests'],
      ['no time at all', 'soon', 'TooManyRequests'],
    ] as const
  ).map(
    ([what, wait, outcome]) =>
      [
        `a Retry-After that is ${what} is ${outcome.split(' ')[1] ?? 'our own'} pause`,
        () => {
          const headers = { 'retry-after': wait, date: 'Wed, 21 Oct 2026 07:28:00 GMT' };
          graph.script.set('people', is(refused(429, 'TooManyRequests', headers)));
          return night();
        },
        outcome,
      ] as const,
  ),
  [
    'of a batch a throttled part and one that is missing are asked for again, and one that is gone is not',
    async () => {
      graph.script.set('groups', is(round(group(90, link(1)), group(91, link(1)), group(92, link(1)))));
      const asked: number[] = [];
      graph.script.set('batch', ({ body, count }) => {
        const ids = partsIn(body);
        asked.push(ids.length);
        const program = { id: idOf(70), '@odata.type': '#microsoft.graph.servicePrincipal' };
        const said = (id: string) => ({ id, status: 200, body: { members: [program] } });
        const [a = '', b = ''] = ids;
        const throttled = { id: a, status: 429, headers: { 'Retry-After': '0.001' }, body: {} };
        return { body: { responses: count > 0 ? ids.map(said) : [throttled, { id: b, status: 404, body: {} }] } };
      });
      return [await night(), asked, (await members()).filter((one) => one === 70).length];
    },
    ['done', [3, 2], 2],
  ],
  [
    'names that deceive the eye, or no database keeps, are kept without that',
    async () => {
      const names = [
        '\u202eAnn\u202c',
        'A\u0000nn',
        '<b>Ann</b>',
        'Ann 👩🏽‍💻',
        'A'.repeat(256),
        'Ann\nBo',
        '\ud800Ann',
      ];
      graph.script.set('people', is(listed(names.map((displayName, place) => person(place + 1, { displayName })))));
      graph.script.set(
        'groups',
        is(round({ ...group(90, link(1)), displayName: '\u202eG\u0000', description: '\ud800' })),
      );
      return [await night(), (await people()).map(({ name }) => name), (await groups()).map(({ name }) => name)];
    },
    ['done', ['Ann', 'Ann', '<b>Ann</b>', 'Ann 👩🏽‍💻', 'A'.repeat(256), 'Ann Bo', '\ufffdAnn'], ['G']],
  ],
  [
    'a date that is none is not known, and the person is there',
    async () => {
      const more = { employeeLeaveDateTime: 'soon', signInActivity: { lastSuccessfulSignInDateTime: '' } };
      graph.script.set('people', is(listed([person(1, more)])));
      return [await night(), (await people()).map(({ leaves_on, signed_in_at }) => [leaves_on, signed_in_at])];
    },
    ['done', [[null, null]]],
  ],
  [
    'a row of memberships alone leaves what is known of the group',
    async () => {
      const dynamic = { ...group(90, link(1)), groupTypes: ['DynamicMembership'] };
      graph.script.set('groups', first(round(dynamic), round({ id: idOf(90), 'members@delta': [link(2)] })));
      await night();
      await night();
      return [(await groups()).map(({ name, is_dynamic }) => [name, is_dynamic]), await members()];
    },
    [[['G90', true]], [1, 2]],
  ],
  [
    'a hidden group whose list comes empty, since the right was withdrawn, keeps its members',
    async () => {
      const hidden = (...inIt: readonly object[]) => ({ ...group(90, ...inIt), visibility: 'HiddenMembership' });
      graph.script.set('groups', first(round(hidden(link(1), link(2))), refused(400, 'syncStateNotFound')));
      await night();
      graph.script.set('groups', first(refused(400, 'syncStateNotFound'), round(hidden())));
      return [await night(), await members()];
    },
    ['done', [1, 2]],
  ],
  [
    'a group that all at once lists nobody is read again before its members are taken for gone',
    async () => {
      const small = Array.from({ length: 400 }, (_, digits) => group(1000 + digits, link(99)));
      graph.script.set('groups', is(round(group(90, ...many), ...small)));
      await night();
      const answers = [refused(400, 'syncStateNotFound'), round(group(90), ...small)];
      graph.script.set('groups', () => answers.shift() ?? round(group(90, ...many), ...small));
      return [await night(), (await members()).filter((one) => one < 99).length];
    },
    ['done', 30],
  ],
  [
    'and is empty where it says so three times',
    async () => {
      graph.script.set('groups', is(round(group(90, ...many))));
      await night();
      graph.script.set('groups', first(refused(400, 'syncStateNotFound'), round(group(90))));
      return [await night(), await members()];
    },
    ['done', []],
  ],
  [
    'a sponsor that is a group is nobody in particular',
    async () => {
      const sponsors = [{ id: idOf(60), '@odata.type': '#microsoft.graph.group' }, link(2)];
      graph.script.set('people', is(listed([person(1, { userType: 'Guest' }), person(2)])));
      graph.script.set('guests', is(listed([{ id: idOf(1), sponsors }])));
      return [await night(), (await people()).map(({ sponsor_ids }) => sponsor_ids)];
    },
    ['done', [[idOf(2)], []]],
  ],
  [
    'members of kinds that are unknown, or not said, are members all the same',
    async () => {
      const strange = [link(1, { '@odata.type': '#microsoft.graph.somethingNew' }), { id: idOf(2) }];
      graph.script.set('groups', is(round(group(90, ...strange))));
      return [await night(), await members()];
    },
    ['done', [1, 2]],
  ],
];

test.each(cases)('%s', async (_what, play, outcome) => expect(await play()).toEqual(outcome));
