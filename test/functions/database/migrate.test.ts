import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RawBuilder, sql } from 'kysely';
import { type OpenDatabase, openDatabase } from '#functions/database/connect.ts';
import { migrate, mustMigrate } from '#functions/database/migrate.ts';
import { OtherSchema } from '#functions/database/other-schema.ts';
import type { Tx } from '#functions/database/transaction.ts';
import { preparedDatabaseIn } from '#test/stage/database/empty-database.ts';
import { tenantA } from '#test/support/database/database.ts';

const place = mkdtempSync(join(tmpdir(), 'desk-migrate-'));
const write = (name: string, text: string) => writeFileSync(join(place, name), text);
let database: OpenDatabase;
const asOwner = <T>(query: RawBuilder<T>) => database.asOwner((owner) => query.execute(owner));
beforeAll(async () => {
  const archive = preparedDatabaseIn(process.cwd());
  database = await openDatabase({ kind: 'embedded', folder: join(place, 'data') }, archive ? { archive } : {});
});
beforeEach(async () => {
  await asOwner(sql`drop schema public cascade`);
  await asOwner(sql`create schema public`);
  write('001-first.sql', 'create table first (id integer);\n');
});
afterAll(async () => {
  await database.close();
  rmSync(place, { recursive: true });
});
const run = () => database.asOwner((owner) => migrate(owner, place));

test('whether something waits to be run is known without changing anything', async () => {
  const must = () => database.asOwner((owner) => mustMigrate(owner, place));
  const before = await must();
  await run();
  expect([before, await must()]).toEqual([true, false]);
});

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
  await asOwner(sql`insert into migrations values ('999-later.sql', 'x')`);
  await expect(run()).rejects.toThrow(/999-later\.sql/);
});

test('a table made by another program is another schema', async () => {
  await asOwner(sql`create table migrations as select 7 as version`);
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
  await asOwner(sql`alter table migrations drop column digest`);
  await asOwner(sql`insert into tenants (tenant_id, name) values (${tenantA}, '')`);
  await asOwner(reportedFor('Kontormaskiner A/S'));
  await asOwner(reportedFor(null));
};

test('a database of the first version goes on with its cases', async () => {
  await firstVersion();
  await database.asOwner((owner) => migrate(owner, desk));
  const { rows } = await asOwner(sql<{ named: string[] }>`select on_behalf_of as named from cases order by number`);
  expect(rows.map(({ named }) => named)).toEqual([['Kontormaskiner A/S'], []]);
});

test('what was reported before there was a search is found', async () => {
  await firstVersion();
  await database.asOwner((owner) => migrate(owner, desk));
  const search = async (tx: Tx) => {
    await sql`select set_config('app.tenant', ${tenantA}, true)`.execute(tx);
    return sql`select hidden from search_cases(array[${"'maskin':*"}]::tsquery[], '{breach}',
      '{new}', null, 'newest', null, null, null, null, 1)`.execute(tx);
  };
  const found = await database.asOwner((owner) => owner.transaction().execute(search));
  expect(found.rows).toEqual([{ hidden: ['text'] }]);
});

test('a question asked of all goes on as the first reporter’s, and a deletion as the word of who recorded it', async () => {
  await firstVersion();
  const [first, second, recipient] = ['a', 'b', 'c'].map((last) => `00000000-0000-4000-8000-00000000000${last}`);
  const ofCase = sql`select tenant_id, breach_id from breaches where number = 1`;
  await asOwner(sql`insert into breach_reporters select c.*, r.id::uuid, r.at from (${ofCase}) c,
    (values (${first}, ${new Date(1)}::timestamptz), (${second}, ${new Date(2)}::timestamptz)) r (id, at)`);
  await asOwner(
    sql`insert into breach_texts select c.*, ${first}::uuid, 'question', ${second}::uuid, ${new Date(3)}::timestamptz, 'Hvem?' from (${ofCase}) c`,
  );
  await asOwner(
    sql`insert into breach_recipients select c.*, ${recipient}::uuid, 0, 'a@b.example', '', 'to', 'outside', true, 'refused' from (${ofCase}) c`,
  );
  await asOwner(sql`insert into log_entries select c.*, 1, ${new Date(4)}::timestamptz, ${second}::uuid, 'deletion-recorded',
    json_build_object('recipientId', ${recipient}::text, 'deletion', 'refused'), '\\x' from (${ofCase}) c`);
  await database.asOwner((owner) => migrate(owner, desk));
  const { rows: texts } = await asOwner(sql`select addressee from case_texts`);
  const { rows: deletions } = await asOwner(sql`select person_id, by_team, deletion from breach_deletions`);
  expect([texts, deletions]).toEqual([
    [{ addressee: first }],
    [{ person_id: second, by_team: false, deletion: 'refused' }],
  ]);
});

test('every migration has a number of its own, and none is missing', () => {
  const numbers = readdirSync('functions/database/migrations').map((name) => Number(name.slice(0, 3)));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
});
