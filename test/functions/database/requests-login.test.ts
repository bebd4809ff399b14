import { sql } from 'kysely';
import { admitRequests, RequestsOwnTables } from '#functions/database/admit-requests.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { openTestDatabase, type TestDatabase, tenantA } from '#test/support/database/database.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

/** The words with which a request's connection is refused, or what it was let do. */
const refusalOf = (statements: readonly string[]): Promise<string> =>
  opened.db
    .transaction()
    .execute(async (tx) => {
      for (const statement of statements) await sql.raw(statement).execute(tx);
      return 'let through';
    })
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));

const noTrigger = 'alter table log_entries disable trigger log_is_append_only';
/** Everything by which a session might become the owner, as far as one has thought of it. */
const waysBack = [
  'reset role',
  'set role none',
  'reset session authorization',
  'set session authorization default',
  'set session authorization postgres',
  'SET\n  Session   Authorization DEFAULT',
  'discard all',
  "select set_config('session_authorization', 'postgres', false)",
  "select set_config('session' || '_authorization', 'postgres', false)",
  "select pg_catalog.set_config ( concat('session', '_authorization'), 'postgres', false)",
  "update pg_settings set setting = 'postgres' where name = 'session_' || 'authorization'",
  "do $$ begin execute 'reset session ' || 'authorization'; end $$",
];

test.each(waysBack)('after "%s" a request still cannot take the guard off the log', async (wayBack) => {
  expect(await refusalOf([wayBack])).toBeDefined();
  expect(await refusalOf([wayBack, noTrigger])).toMatch(
    /must be owner|permission denied|requests stay|cannot run inside/,
  );
});

test.each([
  ['the owner', 'set role postgres'],
  ['the owner for a while', "select set_config('role', 'postgres', true)"],
])('a request does not become %s', async (_who, statement) => {
  expect(await refusalOf([statement])).toMatch(/permission denied/);
});

test.each(['gdpr_desk', 'gdpr_desk_worker'])('in the role %s it cannot take the guard off either', async (role) => {
  expect(await refusalOf([`set local role ${role}`, noTrigger])).toMatch(/must be owner/);
  expect(await refusalOf([`set local role ${role}`, 'alter table breaches disable row level security'])).toMatch(
    /must be owner/,
  );
});

test('it makes no table, function or role of its own', async () => {
  expect(await refusalOf(['create table public.mine (a int)'])).toMatch(/permission denied/);
  expect(await refusalOf(["create function public.f() returns int language sql as 'select 1'"])).toMatch(
    /permission denied/,
  );
  expect(await refusalOf(['create role another'])).toMatch(/permission denied/);
});

test('who signs in for requests is not the owner', async () => {
  const { rows } = await sql<{ is: string }>`select session_user as is`.execute(opened.db);
  expect(rows).toEqual([{ is: 'gdpr_desk_login' }]);
});

test('a login that owns the tables is refused at the start', async () => {
  const started = opened.asOwner((owner) => admitRequests({ ...opened, db: owner }));
  await expect(started).rejects.toThrow(RequestsOwnTables);
});

test('the municipality of one transaction does not reach the next', async () => {
  await inTenant(opened.db, tenantA, (tx) => tx.selectFrom('tenants').selectAll().execute());
  const { rows } = await sql<{
    left: string | null;
  }>`select nullif(current_setting('app.tenant', true), '') as left`.execute(opened.db);
  expect(rows).toEqual([{ left: null }]);
});
