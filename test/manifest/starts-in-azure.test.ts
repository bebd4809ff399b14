import { openDatabase } from '#functions/database/connect.ts';
import { lockFolder } from '#functions/database/embedded/folder-lock.ts';
import { migrationLock } from '#functions/database/migrate.ts';
import { timers } from '#functions/timers/timers.ts';
import { routes } from '#shared/routes/all.ts';
import type { Route } from '#shared/routes/route.ts';
import { isServerHere } from '#test/runner/throw-away-postgres.ts';
import type { LineState } from '#test/support/line.ts';
import { type AzureWorld, makeAzureWorld, type Place } from './azure-world.ts';
import type { Answered, InAzure } from './in-azure.ts';

// Each way to come up waits some seconds for what does not answer. So all are walked at the same time, each in a place of its
// own, and the tests say what was seen on them.
let world: AzureWorld;
beforeAll(async () => {
  world = await makeAzureWorld();
});
afterAll(() => world.close());

const formerly = Object.values<Route>(routes).flatMap(({ formerly: was }) => (was ? [`${was.name}Formerly`] : []));
const everyRoute = [...Object.keys(routes), ...formerly, 'openApi', 'botMessages'].toSorted();
const everyTimer = timers.map(({ name }) => name).toSorted();
const namesOf = (functions: readonly { name: string; type: string }[], type: string) =>
  functions.flatMap((one) => (one.type === type ? [one.name] : [])).toSorted();
/** Routes that need no database. */
const before = ['openApi', 'readClientSettings'];

describe('with a part that is not there', () => {
  const away = [
    ['refused', 'open'],
    ['silent', 'open'],
    ['open', 'refused'],
    ['open', 'silent'],
  ] as const;
  const walk = async (ofDatabase: LineState, ofTokens: LineState) => {
    const place = await world.place();
    await place.lines(ofDatabase, ofTokens);
    const one = place.start();
    const told = await one.reload(place.environment());
    const asked = everyRoute.map(async (name) => [name, await one.http(name)] as const);
    const firing = everyTimer.map((name) => one.timer(name));
    const seen = { told, answers: await Promise.all(asked), fired: await Promise.all(firing) };
    await one.end();
    return seen;
  };
  let walked: Promise<Awaited<ReturnType<typeof walk>>>[];
  beforeAll(async () => {
    walked = away.map(([ofDatabase, ofTokens]) => walk(ofDatabase, ofTokens));
    await Promise.allSettled(walked);
  });

  describe.each(away.map((states, at) => [...states, at] as const))(
    'the database %s, the token service %s',
    (_ofDatabase, _ofTokens, at) => {
      const seen = async () => walked[at] ?? Promise.reject(new Error('not walked'));

      test('the host is told of every route and timer', async () => {
        const { told } = await seen();
        expect([told.failed, namesOf(told.functions, 'httpTrigger'), namesOf(told.functions, 'timerTrigger')]).toEqual([
          null,
          everyRoute,
          everyTimer,
        ]);
      });

      test('every route answers 503 but those that need no database', async () => {
        const { answers } = await seen();
        expect(answers.filter(([name, { status }]) => status !== (before.includes(name) ? 200 : 503))).toEqual([]);
      });

      test('each says so in words', async () => {
        const speaking = (await seen()).answers.filter(([name]) => name !== 'readHealth' && !before.includes(name));
        expect(speaking.filter(([, { body }]) => !body.includes('"code":"database-unavailable"'))).toEqual([]);
      });

      test('the health says that the database is silent', async () => {
        const [, health] = (await seen()).answers.find(([route]) => route === 'readHealth') ?? [];
        expect(JSON.parse(health?.body ?? '')).toEqual({ database: 'silent', lastDrain: null });
      });

      test('every timer comes back quietly', async () =>
        expect((await seen()).fired.filter(({ status }) => status === -1)).toEqual([]));
    },
  );
});

const statusOf = async (one: InAzure, name = 'me') => (await one.http(name)).status;
/** The first answer of a route that is no 503: on a busy machine the database takes longer to open than a call waits. */
const opened = async (one: InAzure, name: string): Promise<Answered> => {
  for (;;) {
    const answer = await one.http(name);
    if (answer.status !== 503) return answer;
  }
};
const works = async (one: InAzure) => [(await opened(one, 'me')).status, (await opened(one, 'readHealth')).status];
const started = async (place: Place, more?: Readonly<Record<string, string>>) => {
  const one = place.start();
  await one.reload(place.environment(more));
  return one;
};
type Way = (place: Place) => Promise<unknown>;

const last =
  (ofDatabase: LineState, ofTokens: LineState): Way =>
  async (place) => {
    await place.lines(ofDatabase, ofTokens);
    const one = await started(place);
    const early = await statusOf(one);
    await place.lines('open', 'open');
    return [early, ...(await works(one))];
  };
const oneByOne =
  (...[ofDatabase, ofTokens]: [LineState, LineState]): Way =>
  async (place) => {
    await place.lines('refused', 'refused');
    const one = await started(place);
    const none = await statusOf(one);
    await place.lines(ofDatabase, ofTokens);
    const half = await statusOf(one);
    await place.lines('open', 'open');
    return [none, half, ...(await works(one))];
  };

const onServer: Readonly<Record<string, readonly [Way, unknown]>> = {
  'the database came last': [last('refused', 'open'), [503, 401, 200]],
  'the database came last, after a silence': [last('silent', 'open'), [503, 401, 200]],
  'the token service came last': [last('open', 'refused'), [503, 401, 200]],
  'the token service came last, after a silence': [last('open', 'silent'), [503, 401, 200]],
  'first the database came, then the token service': [oneByOne('open', 'refused'), [503, 503, 401, 200]],
  'first the token service came, then the database': [oneByOne('refused', 'open'), [503, 503, 401, 200]],
  'a database that went away was 503, and came back': [
    async (place) => {
      await place.lines('open', 'open');
      const one = await started(place);
      const well = await works(one);
      await place.lines('refused', 'open');
      const away = await statusOf(one, 'readHealth');
      await place.lines('open', 'open');
      return [...well, away, ...(await works(one))];
    },
    [401, 200, 503, 401, 200],
  ],
  'a timer that came too early did its work later': [
    async (place) => {
      await place.lines('refused', 'open');
      const one = await started(place);
      await one.timer('deliverOutbox');
      await place.lines('open', 'open');
      await works(one);
      await one.timer('deliverOutbox');
      return JSON.parse((await one.http('readHealth')).body).lastDrain;
    },
    expect.stringMatching(/Z$/),
  ],
  'two instances started at the same moment on an empty database': [
    async (place) => {
      await place.lines('open', 'open');
      const both = await Promise.all([started(place), started(place)]);
      return Promise.all(both.map(works));
    },
    [
      [401, 200],
      [401, 200],
    ],
  ],
  'an instance started while another migrated for long': [
    async (place) => {
      await place.lines('open', 'open');
      const migrating = await place.administer();
      await migrating.query('begin');
      await migrating.query(`select pg_advisory_xact_lock(${migrationLock})`);
      const one = await started(place);
      const meanwhile = await statusOf(one);
      await migrating.query('commit');
      await migrating.end();
      return [meanwhile, ...(await works(one))];
    },
    [503, 401, 200],
  ],
};

const anywhere: Readonly<Record<string, readonly [Way, unknown]>> = {
  'on a trial, another process held the folder of the data and then left it': [
    async (place) => {
      const { DATABASE_URL: _server, DATABASE_ENTRA: _token, ...rest } = place.environment();
      const trial = { ...rest, NODE_ENV: 'development', DATA_DIR: place.folder };
      const archive = process.env.TEST_ARCHIVE;
      await (await openDatabase({ kind: 'embedded', folder: place.folder }, archive ? { archive } : {})).close();
      const free = lockFolder(place.folder);
      const one = place.start();
      await one.reload(trial);
      const early = await statusOf(one);
      free();
      return [early, (await opened(one, 'me')).status];
    },
    [503, 401],
  ],
  'a setting was wrong: every function is there, and every route says so': [
    async (place) => {
      const one = place.start();
      const { failed, functions } = await one.reload(place.environment({ TENANTS: 'none' }));
      const { status, body } = await one.http('me');
      return [failed, functions.length, status, JSON.parse(body).code];
    },
    [null, everyRoute.length + everyTimer.length, 503, 'settings-faulty'],
  ],
};

describe('when the parts come up', () => {
  // Where no PostgreSQL can be made, the way on the embedded database says the same.
  const ways = { ...(isServerHere() ? onServer : {}), ...anywhere };
  /** More workers at once would have less of the processor than they wait for. */
  const atOnce = 4;
  const seen = new Map<string, Promise<unknown>>();
  beforeAll(async () => {
    const left = Object.entries(ways);
    const walk = async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        const [name, [way]] = next;
        const walked = world.place().then(way);
        seen.set(name, walked);
        await Promise.allSettled([walked]);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, walk));
  });

  test.each(Object.entries(ways).map(([name, [, expected]]) => [name, expected] as const))(
    '%s: calls are answered',
    async (name, expected) => expect(await seen.get(name)).toEqual(expected),
  );
});
