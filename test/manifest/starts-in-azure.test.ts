import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { lockFolder } from '#functions/database/folder-lock.ts';
import { migrationLock } from '#functions/database/migrate.ts';
import { timers } from '#functions/timers/timers.ts';
import { routes } from '#shared/routes/all.ts';
import { isServerHere, type ThrowAway, throwAwayPostgres } from '#test/runner/throw-away-postgres.ts';
import { makeCertificate } from '#test/stage/certificate.ts';
import { openTokenDoor, type TokenDoor } from '#test/stage/database/token-door.ts';
import { type Line, type LineState, makeLine } from '#test/support/line.ts';
import { type Answered, type InAzure, type Indexed, startInAzure } from './in-azure.ts';

const id = '3f2b8f0e-7a53-4d8c-9c55-6a1f0f3b2d10';
/** The identities of requests and of migrations; each has a token of its own. */
const identity = '5d3f1d0a-4a8e-4f0e-9d0b-1c2d3e4f5a6b';
const migrations = '6e4a2e1b-5b9f-4a1f-8e1c-2d3e4f5a6b7c';
const tokenOf: Readonly<Record<string, string>> = { [identity]: 'OF-REQUESTS', [migrations]: 'OF-MIGRATIONS' };
const userOf: Readonly<Record<string, string>> = { 'OF-REQUESTS': 'id-gdpr', 'OF-MIGRATIONS': 'id-gdpr-migrations' };
mkdirSync('dist', { recursive: true });
const work = mkdtempSync('dist/in-azure-');
const built = join(work, 'functions');
const outside = mkdtempSync(join(tmpdir(), 'gdpr-desk-in-azure-'));
const certificateFile = join(outside, 'certificate.pem');

let postgres: ThrowAway | undefined;
let door: TokenDoor;
let tokens: Server;
let database: Line;
let identityEndpoint: Line;
let worker: InAzure;

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

// App Service's endpoint of an app that has a user-assigned identity only.
const answerToken = createServer((request, response) => {
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const token = request.headers['x-identity-header'] === 'secret' ? tokenOf[asked.get('client_id') ?? ''] : undefined;
  response.writeHead(token ? 200 : 400, { 'content-type': 'application/json' });
  response.end(JSON.stringify(token ? { access_token: token, expires_on: '4102444800' } : { statusCode: 400 }));
});

beforeAll(async () => {
  const program = `import('./manifest/bundle-functions.ts').then((m) => m.bundleFunctions('.', '${built}', '1.2.3'))`;
  execFileSync('node', ['-e', program]);
  const certificate = await makeCertificate();
  writeFileSync(certificateFile, certificate.cert);
  postgres = await throwAwayPostgres();
  const behind = postgres && { host: '127.0.0.1', port: Number(new URL(postgres.url).port) };
  if (postgres) await prepare(postgres.url);
  door = await openTokenDoor({ certificate, behind, accept: (token, user) => userOf[token] === user });
  tokens = answerToken.listen(0, '127.0.0.1');
  await new Promise((resolve) => tokens.once('listening', resolve));
  database = await makeLine(door.port);
  identityEndpoint = await makeLine(portOf(tokens));
});
afterAll(async () => {
  await door.close();
  await database.set('refused');
  await identityEndpoint.set('refused');
  tokens.closeAllConnections();
  await new Promise((resolve) => tokens.close(resolve));
  await postgres?.stop();
  for (const folder of [work, outside]) rmSync(folder, { recursive: true, force: true });
});
/** Roles as Azure lays them out: the identity of migrations may make roles, and owns the database. */
const prepare = async (url: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query('create role "id-gdpr" login');
  await admin.query('create role "id-gdpr-migrations" login createrole createdb');
  await admin.query('create database desk owner "id-gdpr-migrations"');
  await admin.end();
};

const emptyDatabase = async (url: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query('drop database desk with (force)');
  await admin.query('create database desk owner "id-gdpr-migrations"');
  await admin.end();
};

/** What functions.bicep and main.bicep set, and what the platform adds. */
const environment = (more: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env.PATH ?? '',
  NODE_ENV: 'production',
  TENANTS: id,
  API_CLIENT_ID: id,
  AZURE_CLIENT_ID: identity,
  BOT_CLIENT_ID: id,
  BOT_TENANT_ID: id,
  TEAMS_APP_ID: id,
  DESK_URL: 'https://gdpr-vagten.eksempel-kommune.example',
  DATABASE_URL: `postgres://id-gdpr@localhost:${database.port}/desk?sslmode=verify-full`,
  DATABASE_ENTRA: 'true',
  MIGRATION_DATABASE_USER: 'id-gdpr-migrations',
  MIGRATION_CLIENT_ID: migrations,
  IDENTITY_ENDPOINT: `http://127.0.0.1:${identityEndpoint.port}/msi/token`,
  IDENTITY_HEADER: 'secret',
  ...more,
});
const lines = async (ofDatabase: LineState, ofTokens: LineState) => {
  await database.set(ofDatabase);
  await identityEndpoint.set(ofTokens);
};

const everyRoute = [...Object.keys(routes), 'openApi', 'botMessages'].toSorted();
const everyTimer = timers.map(({ name }) => name).toSorted();
const namesOf = (functions: readonly { name: string; type: string }[], type: string) =>
  functions.flatMap((one) => (one.type === type ? [one.name] : [])).toSorted();
/** Routes that need no database. */
const before = ['openApi', 'readClientSettings'];

describe.each([
  ['refused', 'open'],
  ['silent', 'open'],
  ['open', 'refused'],
  ['open', 'silent'],
] as const)('with the database %s and the token service %s', (ofDatabase, ofTokens) => {
  let told: Indexed;
  let answers: readonly (readonly [string, Answered])[];
  let fired: readonly Answered[];
  const answerOf = (name: string): Answered | undefined => answers.find(([route]) => route === name)?.[1];

  // All at once, because each waits some seconds for what does not answer.
  beforeAll(async () => {
    await lines(ofDatabase, ofTokens);
    const one = startInAzure(built, certificateFile);
    told = await one.reload(environment());
    const asked = everyRoute.map(async (name) => [name, await one.http(name)] as const);
    const firing = everyTimer.map((name) => one.timer(name));
    answers = await Promise.all(asked);
    fired = await Promise.all(firing);
    await one.end();
  });

  test('the host is told of every route and timer', () =>
    expect([told.failed, namesOf(told.functions, 'httpTrigger'), namesOf(told.functions, 'timerTrigger')]).toEqual([
      null,
      everyRoute,
      everyTimer,
    ]));

  test('every route answers 503 but those that need no database', () =>
    expect(answers.filter(([name, { status }]) => status !== (before.includes(name) ? 200 : 503))).toEqual([]));

  test('each says so in words', () => {
    const speaking = answers.filter(([name]) => name !== 'readHealth' && !before.includes(name));
    expect(speaking.filter(([, { body }]) => !body.includes('"code":"database-unavailable"'))).toEqual([]);
  });

  test('the health says that the database is silent', () =>
    expect(JSON.parse(answerOf('readHealth')?.body ?? '')).toEqual({ database: 'silent', lastDrain: null }));

  test('every timer comes back quietly', () => expect(fired.filter(({ status }) => status === -1)).toEqual([]));
});

const withWorker = () => {
  beforeEach(() => {
    worker = startInAzure(built, certificateFile);
  });
  afterEach(() => worker.end());
};

/** Where no PostgreSQL can be made, the test on the embedded database below says the same. */
const withServer = isServerHere() ? describe : describe.skip;

withServer('when the parts come up', () => {
  withWorker();
  const works = async (one: InAzure) => [(await one.http('me')).status, (await one.http('readHealth')).status];

  test.each([
    ['the database', ['refused', 'open']],
    ['the database after a silence', ['silent', 'open']],
    ['the token service', ['open', 'refused']],
    ['the token service after a silence', ['open', 'silent']],
  ] as const)('%s came last: the next call is answered', async (_what, [ofDatabase, ofTokens]) => {
    await lines(ofDatabase, ofTokens);
    await worker.reload(environment());
    const early = await worker.http('me');
    await lines('open', 'open');
    expect([early.status, await works(worker)]).toEqual([503, [401, 200]]);
  });

  test.each([
    ['database', 'token service'],
    ['token service', 'database'],
  ])('first the %s, then the %s', async (first) => {
    await lines('refused', 'refused');
    await worker.reload(environment());
    const none = await worker.http('me');
    await (first === 'database' ? lines('open', 'refused') : lines('refused', 'open'));
    const one = await worker.http('me');
    await lines('open', 'open');
    expect([none.status, one.status, await works(worker)]).toEqual([503, 503, [401, 200]]);
  });

  test('a database that goes away is 503, and when it is back the next call is answered', async () => {
    await lines('open', 'open');
    await worker.reload(environment());
    const well = await worker.http('readHealth');
    await database.set('refused');
    const away = await worker.http('readHealth');
    await database.set('open');
    expect([well.status, away.status, await works(worker)]).toEqual([200, 503, [401, 200]]);
  });

  test('a timer that came too early does its work the next time', async () => {
    await lines('refused', 'open');
    await worker.reload(environment());
    await worker.timer('deliverOutbox');
    await database.set('open');
    await worker.timer('deliverOutbox');
    const { body } = await worker.http('readHealth');
    expect(JSON.parse(body).lastDrain).toMatch(/Z$/);
  });

  test('two instances that start at the same moment on an empty database both work', async () => {
    await lines('open', 'open');
    if (postgres) await emptyDatabase(postgres.url);
    const other = startInAzure(built, certificateFile);
    await Promise.all([worker, other].map((one) => one.reload(environment())));
    const first = await Promise.all([worker, other].map((one) => one.http('me')));
    await other.end();
    expect(first.map(({ status }) => status)).toEqual([401, 401]);
  });

  test('an instance that starts while another migrates for long answers 503, and afterwards works', async () => {
    await lines('open', 'open');
    if (postgres) await emptyDatabase(postgres.url);
    const migrating = new pg.Client({ connectionString: postgres?.url.replace(/postgres$/, 'desk') });
    await migrating.connect();
    await migrating.query('begin');
    await migrating.query(`select pg_advisory_xact_lock(${migrationLock})`);
    await worker.reload(environment());
    const meanwhile = await worker.http('me');
    await migrating.query('commit');
    await migrating.end();
    expect([meanwhile.status, await works(worker)]).toEqual([503, [401, 200]]);
  });
});

describe('on the embedded database of a trial', () => {
  withWorker();
  const trial = () => {
    const { DATABASE_URL: _server, DATABASE_ENTRA: _token, ...rest } = environment();
    return { ...rest, NODE_ENV: 'development', DATA_DIR: join(process.cwd(), work, 'data') };
  };

  test('a folder that another process holds is 503, and when it is free the next call is answered', async () => {
    const free = lockFolder(join(work, 'data'));
    await worker.reload(trial());
    const early = await worker.http('me');
    free();
    expect([early.status, (await worker.http('me')).status]).toEqual([503, 401]);
  });
});

describe('with a setting that is wrong', () => {
  withWorker();

  test('every function is there, and every route says so', async () => {
    const { failed, functions } = await worker.reload(environment({ TENANTS: 'none' }));
    const { status, body } = await worker.http('me');
    expect([failed, functions.length, status]).toEqual([null, everyRoute.length + everyTimer.length, 503]);
    expect(body).toContain('settings-faulty');
  });
});
