import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Database, openDatabase } from '#functions/database/connect.ts';
import { prepareDatabase } from '#functions/database/prepare.ts';
import { folderOfAnchors } from '#functions/log/anchors/anchor-store.ts';
import { proveLogs } from '#functions/log/prove-logs.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { openTestDesk, settings } from '#test/support/desk.ts';
import { reported } from '#test/support/reported.ts';
import { pastTriggers } from './log/past-triggers.ts';

const place = mkdtempSync(join(tmpdir(), 'gdpr-desk-verify-'));
const stopped = join(place, 'stopped');
const run = (folder: string, ...options: string[]) => {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: undefined, ANCHORS_URL: undefined, NODE_OPTIONS: '' };
  return spawnSync(process.execPath, ['functions/verify-log.ts', ...options], { env, encoding: 'utf8' });
};
let caseId: string;
const inStopped = async (work: (owner: Database) => Promise<unknown>): Promise<void> => {
  const { asOwner, close } = await openDatabase({ kind: 'embedded', folder: stopped });
  await asOwner(work);
  await close();
};

/** A desk that has had one case and one night, and was stopped. */
beforeAll(async () => {
  const archive = process.env.TEST_ARCHIVE;
  const opened = await openDatabase({ kind: 'embedded', folder: stopped }, archive ? { archive } : {});
  await prepareDatabase(opened, 'functions/database/migrations');
  await serveTenants(opened.db, settings.tenants);
  const other = await openTestDesk();
  const desk = { ...other, db: opened.db, anchors: folderOfAnchors(join(stopped, 'anchors')) };
  ({ caseId } = await reported(desk));
  await proveLogs(desk);
  await other.close();
  await opened.close();
});
afterAll(() => rmSync(place, { recursive: true }));

test('where nothing is kept, the log is not called unaltered, and nothing is made', () => {
  const folder = join(place, 'none');
  const { status, stderr } = run(folder);
  expect([status, stderr.split('.')[0], existsSync(folder)]).toEqual([2, `Nothing is kept in ${folder}`, false]);
});

test('a whole log is an empty array, and in words', () => {
  const { status, stdout } = run(stopped, '--json');
  expect([status, JSON.parse(stdout)]).toEqual([0, []]);
  expect(run(stopped).stdout).toMatch(/Loggen er hel.*\n.*The log is whole/);
});

test('an altered one names each break by its place', async () => {
  await inStopped((owner) => sql`update cases set state = 'closed'`.execute(owner));
  const { status, stdout } = run(stopped, '--json');
  const found = {
    tenant: settings.tenants[0],
    subject: caseId,
    sequence: 1,
    table: 'cases',
    column: 'state',
    what: 'altered',
  };
  expect([status, JSON.parse(stdout)]).toEqual([1, [found]]);
});

const anchorsOf = join(stopped, 'anchors', settings.tenants[0] ?? '');

test('an altered one stays altered where the anchors are gone as well', () => {
  const names = readdirSync(anchorsOf);
  for (const name of names) renameSync(join(anchorsOf, name), join(place, name));
  const { status, stdout, stderr } = run(stopped, '--json');
  for (const name of names) renameSync(join(place, name), join(anchorsOf, name));
  expect([status, JSON.parse(stdout).length, stderr]).toEqual([
    1,
    1,
    expect.stringContaining('anchors cannot be read'),
  ]);
});

test.each([
  ['gone', (file: string) => rmSync(file)],
  ['no anchor at all', (file: string) => writeFileSync(file, 'not an anchor\n')],
])('a log that is whole is not called so where an anchor is %s', async (_what, spoil) => {
  await inStopped((owner) => sql`update cases set state = 'new'`.execute(owner));
  const [name = ''] = readdirSync(anchorsOf);
  const file = join(anchorsOf, name);
  const kept = readFileSync(file);
  spoil(file);
  const { status, stdout } = run(stopped, '--json');
  writeFileSync(file, kept);
  expect([status, JSON.parse(stdout), run(stopped, '--json').status]).toEqual([2, [], 0]);
});

test('an anchor with another hash in it names the entry that does not fit', () => {
  const [name = ''] = readdirSync(anchorsOf);
  const file = join(anchorsOf, name);
  const kept = readFileSync(file, 'utf8');
  writeFileSync(file, kept.replace(new RegExp(`(${caseId} \\d+ ).`), '$1x'));
  const { status, stdout } = run(stopped, '--json');
  writeFileSync(file, kept);
  expect([status, JSON.parse(stdout).map(({ table }: { table: string }) => table)]).toEqual([
    1,
    ['anchors', 'log_entries'],
  ]);
});

test('a municipality that was deleted with every trace is missed by its anchors', async () => {
  await inStopped((owner) => pastTriggers(owner, 'truncate tenants cascade'));
  const { status, stdout } = run(stopped, '--json');
  const found = JSON.parse(stdout).map(({ table, what }: { table: string; what: string }) => `${table} ${what}`);
  expect([status, found]).toEqual([1, expect.arrayContaining(['tenants missing', 'log_entries missing'])]);
});

test('a database that does not answer is neither whole nor altered', () => {
  const env = { ...process.env, DATABASE_URL: 'postgres://desk@127.0.0.1:1/desk', NODE_OPTIONS: '' };
  const { status, stderr } = spawnSync(process.execPath, ['functions/verify-log.ts'], { env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('ECONNREFUSED')]);
});
