import { mkdtempSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { type Embedded, openEmbedded } from '#functions/database/embedded/embedded.ts';
import { FaultyWire } from '#test/stage/database/faulty-wire.ts';
import { type FaultKind, makeFaults, slowBy } from '#test/stage/faults.ts';
import { until } from '#test/support/until.ts';

const server = process.env.DATABASE_URL;
const folder = mkdtempSync(join(tmpdir(), 'stage-wire-'));
const faults = makeFaults();
let embedded: Embedded | undefined;
let pool: pg.Pool;
let answers = 0;

beforeAll(async () => {
  embedded = server ? undefined : await openEmbedded(folder);
  const open = (): Duplex => (embedded?.wire('owner') ?? new Socket()).on('data', () => (answers += 1));
  const where = server ? { connectionString: server } : { user: 'postgres', ssl: false };
  pool = new pg.Pool({
    ...where,
    max: 1,
    connectionTimeoutMillis: 60_000,
    stream: () => new FaultyWire(open(), faults),
  });
  pool.on('error', () => undefined);
  await pool.query('drop table if exists stage_wire; create table stage_wire (n int)');
});
afterAll(async () => {
  await pool.query('drop table stage_wire');
  await pool.end();
  await embedded?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => pool.query('truncate stage_wire'));

const insert = (n = 1) => pool.query('insert into stage_wire values ($1) returning n', [n]);
const rows = async () => (await pool.query('select n from stage_wire')).rowCount;
const failing = async (kind: FaultKind) => {
  faults.set('database', kind, 1);
  const code = await insert().then(
    () => 'none',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
  return [code, await rows()];
};

test('without a fault nothing is changed', async () => {
  await insert();
  expect(await rows()).toBe(1);
});

test('429 is "too many clients", before the effect', async () => expect(await failing('429')).toEqual(['53300', 0]));
test('503 is "starting up", before the effect', async () => expect(await failing('503')).toEqual(['57P03', 0]));
test('500 is a crash, before the effect', async () => expect(await failing('500')).toEqual(['57P02', 0]));
test('down breaks the connection before the effect', async () =>
  expect(await failing('down')).toEqual(['ECONNRESET', 0]));
test('reset breaks the connection after the effect', async () =>
  expect(await failing('reset')).toEqual(['ECONNRESET', 1]));
test('truncated ends within the answer, after the effect', async () => {
  expect(await failing('truncated')).toEqual([expect.stringMatching(/Connection terminated/), 1]);
});

test('a slow database answers in the end, and the next statement at once', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  faults.set('database', 'slow', 1);
  const kept = insert();
  for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
  jest.advanceTimersByTime(slowBy);
  jest.useRealTimers();
  expect([(await kept).rowCount, await rows()]).toEqual([1, 1]);
});

test('a timeout never answers', async () => {
  const client = await pool.connect();
  faults.set('database', 'timeout', 1);
  const [before, heard] = [answers, jest.fn()];
  const answer = client.query('select 1').then(heard, heard);
  await until(() => answers > before);
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).not.toHaveBeenCalled();
  client.release(true);
  await answer;
});

test('a new connection is refused while the database is down', async () => {
  await pool.connect().then((client) => client.release(true));
  faults.set('database', 'down', 1);
  await expect(insert()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('three times is three statements', async () => {
  faults.set('database', '503', 3);
  const codes = [];
  for (let i = 0; i < 4; i++)
    codes.push(
      await insert().then(
        () => 'kept',
        (error) => error.code,
      ),
    );
  expect(codes).toEqual(['57P03', '57P03', '57P03', 'kept']);
});

test('a statement of several chunks counts once', async () => {
  const large = 'x'.repeat(3_000_000);
  expect((await pool.query('select length($1::text) as n', [large])).rows).toEqual([{ n: 3_000_000 }]);
});
