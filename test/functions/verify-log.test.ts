import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '#functions/database/connect.ts';
import { prepareDatabase } from '#functions/database/prepare.ts';
import { folderOfAnchors } from '#functions/log/anchor-store.ts';
import { proveLogs } from '#functions/log/prove-logs.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { openTestDesk, settings } from '#test/support/desk.ts';
import { reported } from '#test/support/reported.ts';

const place = mkdtempSync(join(tmpdir(), 'gdpr-desk-verify-'));
const stopped = join(place, 'stopped');
const run = (folder: string, ...options: string[]) => {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: undefined, ANCHORS_URL: undefined, NODE_OPTIONS: '' };
  return spawnSync(process.execPath, ['functions/verify-log.ts', ...options], { env, encoding: 'utf8' });
};
let breachId: string;
const open = () => openDatabase({ kind: 'embedded', folder: stopped });

/** A desk that has had one case and one night, and was stopped. */
beforeAll(async () => {
  const archive = process.env.TEST_ARCHIVE;
  const opened = await openDatabase({ kind: 'embedded', folder: stopped }, archive ? { archive } : {});
  await prepareDatabase(opened, 'functions/database/migrations');
  await serveTenants(opened.db, settings.tenants);
  const other = await openTestDesk();
  const desk = { ...other, db: opened.db, anchors: folderOfAnchors(join(stopped, 'anchors')) };
  ({ breachId } = await reported(desk));
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
  const { asOwner, close } = await open();
  await asOwner((owner) => sql`update breaches set state = 'closed'`.execute(owner));
  await close();
  const { status, stdout } = run(stopped, '--json');
  const found = {
    tenant: settings.tenants[0],
    subject: breachId,
    sequence: 1,
    table: 'breaches',
    column: 'state',
    what: 'altered',
  };
  expect([status, JSON.parse(stdout)]).toEqual([1, [found]]);
});

test('anchors that were taken and are gone are no whole log', () => {
  const anchors = join(stopped, 'anchors', settings.tenants[0] ?? '');
  for (const name of readdirSync(anchors)) rmSync(join(anchors, name));
  expect(run(stopped, '--json').status).toBe(2);
});
