import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type OpenDatabase, openDatabase } from '#functions/database/connect.ts';
import { migrate, OtherSchema } from '#functions/database/migrate.ts';
import { preparedDatabaseIn } from '#test/stage/database/empty-database.ts';
import { tenantA } from '#test/support/database.ts';

const place = mkdtempSync(join(tmpdir(), 'desk-migrate-'));
const write = (name: string, text: string) => writeFileSync(join(place, name), text);
let database: OpenDatabase;
beforeAll(async () => {
  const archive = preparedDatabaseIn(process.cwd());
  database = await openDatabase({ kind: 'embedded', folder: join(place, 'data') }, archive ? { archive } : {});
});
beforeEach(async () => {
  await sql`drop schema public cascade`.execute(database.db);
  await sql`create schema public`.execute(database.db);
  write('001-first.sql', 'create table first (id integer);\n');
});
afterAll(async () => {
  await database.close();
  rmSync(place, { recursive: true });
});
const run = () => migrate(database.db, place);

test('what has run does not run again', async () => {
  await run();
  expect(await run()).toEqual([]);
});

test('a file that has changed since it ran is another schema', async () => {
  await run();
  write('001-first.sql', 'create table first (id text);\n');
  await expect(run()).rejects.toThrow(OtherSchema);
});

test('other line ends are no change', async () => {
  await run();
  write('001-first.sql', 'create table first (id integer);\r\n');
  expect(await run()).toEqual([]);
});

test('a database of a later version is another schema', async () => {
  await run();
  await sql`insert into migrations values ('999-later.sql', 'x')`.execute(database.db);
  await expect(run()).rejects.toThrow(/999-later\.sql/);
});

test("a table of somebody else's making is another schema", async () => {
  await sql`create table migrations as select 7 as version`.execute(database.db);
  await expect(run()).rejects.toThrow(OtherSchema);
});

const desk = join(process.cwd(), 'functions/database/migrations');
const reportedFor = (onBehalfOf: string | null) => sql`
  insert into breaches (tenant_id, breach_id, year, number, kind, door, answers, data_kinds, people, place, received_at,
    aware_at, on_behalf_of, log_length, log_hash)
  select ${tenantA}, gen_random_uuid(), 2026, 1 + count(*), 'stolen', 'teams', '{}', '{}', 'unknown', 'inside',
    ${new Date(0)}, ${new Date(0)}, ${onBehalfOf}, 0, '\\x' from breaches`;

/** A database of the first version, which kept only names of files, with two cases. */
const firstVersion = async () => {
  write('001-desk.sql', readFileSync(join(desk, '001-desk.sql'), 'utf8'));
  rmSync(join(place, '001-first.sql'));
  await run();
  rmSync(join(place, '001-desk.sql'));
  await sql`alter table migrations drop column digest`.execute(database.db);
  await sql`insert into tenants (tenant_id, name) values (${tenantA}, '')`.execute(database.db);
  await reportedFor('Kontormaskiner A/S').execute(database.db);
  await reportedFor(null).execute(database.db);
};

test('a database of the first version goes on with its cases', async () => {
  await firstVersion();
  await migrate(database.db, desk);
  const { rows } = await sql<{ named: string[] }>`select on_behalf_of as named from breaches order by number`.execute(
    database.db,
  );
  expect(rows.map(({ named }) => named)).toEqual([['Kontormaskiner A/S'], []]);
});

test('what was reported before there was a search is found', async () => {
  await firstVersion();
  await migrate(database.db, desk);
  const found = await database.db.transaction().execute(async (tx) => {
    await sql`select set_config('app.tenant', ${tenantA}, true)`.execute(tx);
    return sql`select part from cases_with(${"'maskin':*"}::tsquery)`.execute(tx);
  });
  expect(found.rows).toEqual([{ part: 'text' }]);
});
