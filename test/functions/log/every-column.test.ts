import { sql } from 'kysely';
import type { Database } from '#functions/database/connect.ts';
import { maja, type TestDesk } from '#test/support/desk.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { type Column, columnsOf } from './columns.ts';
import { deskWithCases } from './desk-with-cases.ts';
import { outside } from './outside.ts';

/** Another value of the same type. */
const another: Readonly<Record<string, (column: string) => string>> = {
  uuid: () => 'gen_random_uuid()',
  text: (column) => `coalesce(${column}, '') || 'x'`,
  int4: (column) => `coalesce(${column}, 0) + 1000`,
  bool: (column) => `not ${column}`,
  timestamptz: (column) => `coalesce(${column}, '2026-11-24T00:00:00Z') + interval '1 hour'`,
  bytea: (column) => `coalesce(${column}, '') || '\\x00'`,
  json: () => `'{"altered":"by the owner"}'`,
  _text: (column) => `coalesce(${column}, '{}') || array['x']`,
  _int4: (column) => `coalesce(${column}, '{}') || array[13]`,
  tsvector: () => `'altered'`,
};
/** Which row is altered, where not any will do. */
const rowOf: Readonly<Record<string, string>> = {
  outbox: `kind = 'reminder' and state = 'open'`,
  tenants: `tenant_id = '${maja.tenantId}'`,
  breaches: 'mail is not null',
};

let desk: TestDesk;
let columns: readonly Column[];
beforeAll(async () => {
  ({ desk } = await deskWithCases());
  await desk.asOwner(async (owner) => {
    columns = await columnsOf(owner);
    // Else no row could be put in by all its columns.
    await sql`alter table cases alter column unit_order drop expression`.execute(owner);
    // Nothing holds the owner back: no constraint and no trigger. Said of the tables and not of the session,
    // which ends with an idle connection of requests.
    const { rows } = await sql<{ statement: string }>`
      select format('alter table %I drop constraint %I', conrelid::regclass, conname) as statement
      from pg_constraint where contype in ('c', 'u') and connamespace = 'public'::regnamespace`.execute(owner);
    for (const { statement } of rows) await sql.raw(statement).execute(owner);
    await sql`drop index breaches_by_mail, reviews_of_plan, review_sheets_open, review_stand_ins_of, tasks_open_about,
      guidance_articles_slug, guidance_drafts`.execute(owner);
    await sql`do $$ declare one regclass; begin
      for one in select oid::regclass from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      loop execute format('alter table %s disable trigger all', one); end loop;
    end $$`.execute(owner);
  });
});
afterAll(() => desk.close());

/** Does one thing to one row as the owner; looks; and puts it back as it was. */
const seen = (change: string, back: string): Promise<readonly string[]> =>
  desk.asOwner(async (owner) => {
    const run = (text: string, ...given: string[]) =>
      sql
        .raw<{ at: string; was: string | null }>(
          given.reduce((one, value, i) => one.replaceAll(`$${i + 1}`, () => value), text),
        )
        .execute(owner);
    const { rows } = await run(change);
    try {
      if (rows.length !== 1) throw new Error(`${rows.length} rows changed by ${change}`);
      const found = await breaksIn(owner);
      return found;
    } finally {
      if (rows[0]) await run(back, `'${rows[0].at}'`, rows[0].was === null ? 'null' : `$was$${rows[0].was}$was$`);
    }
  });

const breaksIn = async (db: Database): Promise<readonly string[]> =>
  (await verifyTenant(db, maja.tenantId)).breaks.map(({ table, column }) => `${table}.${column ?? '*'}`);

const chosen = (table: string, more = 'true') =>
  `(select ctid from ${table} where ${rowOf[table] ?? 'true'} and ${more} limit 1)`;

const isOutside = ({ table, column }: Column) =>
  Object.hasOwn(outside, table) || Object.hasOwn(outside, `${table}.${column}`);

test('without an alteration nothing is found', async () => {
  expect(await desk.asOwner(breaksIn)).toEqual([]);
});

// Each looks at the whole log for each of its columns: all of them in one test would be minutes.
const parts = 8;
test.each([...Array(parts).keys()])(
  'an alteration of any column is found, or it is named as outside (part %i)',
  async (part) => {
    const missed: string[] = [];
    const own = columns.filter((one) => !isOutside(one)).filter((_, at) => at % parts === part);
    for (const { table, column, type } of own) {
      const value = another[type]?.(`${table}.${column}`) ?? 'null';
      const filled = `select count(*)::int as n from ${table} where ${rowOf[table] ?? 'true'} and ${column} is not null`;
      const any = await desk.asOwner((owner) => sql.raw<{ n: number }>(filled).execute(owner));
      const row = chosen(table, (any.rows[0]?.n ?? 0) > 0 ? `${column} is not null` : 'true');
      const found = await seen(
        `with old as (select ctid as old_place, ${column}::text as old_value from ${table} where ctid = ${row})
       update ${table} set ${column} = ${value} from old where ${table}.ctid = old_place returning ${table}.ctid::text as at, old_value as was`,
        `update ${table} set ${column} = $2::${type} where ctid = $1`,
      );
      if (found.length === 0) missed.push(`${table}.${column}`);
    }
    expect(missed).toEqual([]);
    expect(await desk.asOwner(breaksIn)).toEqual([]);
  },
);

test('nothing is named as outside that is found, or is not there', async () => {
  const names = new Set(columns.flatMap(({ table, column }) => [table, `${table}.${column}`]));
  expect(Object.keys(outside).filter((name) => !names.has(name.replace(/ \(a row (?:less|more)\)$/, '')))).toEqual([]);
});

const tables = () => [...new Set(columns.map(({ table }) => table))].filter((table) => !Object.hasOwn(outside, table));

test('a row that is taken out of any table is found', async () => {
  const missed: string[] = [];
  for (const table of tables()) {
    const found = await seen(
      `with gone as (delete from ${table} where ctid = ${chosen(table)} returning *) select gone::text as was, '(0,0)' as at from gone`,
      `insert into ${table} select ($2::${table}).*`,
    );
    if (found.length === 0 && !Object.hasOwn(outside, `${table} (a row less)`)) missed.push(table);
  }
  expect(missed).toEqual([]);
  expect(await desk.asOwner(breaksIn)).toEqual([]);
});

test('a row that is put into any table is found', async () => {
  const missed: string[] = [];
  for (const table of tables()) {
    const key = await keyOf(table);
    const other = another[key.type]?.(`t.${key.column}`) ?? 'null';
    const found = await seen(
      `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(t) || jsonb_build_object('${key.column}', ${other}))).*
       from ${table} t where ctid = ${chosen(table)} returning ctid::text as at, null as was`,
      `delete from ${table} where ctid = $1`,
    );
    if (found.length === 0 && !Object.hasOwn(outside, `${table} (a row more)`)) missed.push(table);
  }
  expect(missed).toEqual([]);
});

/** The last column of the primary key: another value makes another row. */
const keyOf = async (table: string): Promise<Column> => {
  const { rows } = await desk.asOwner((owner) =>
    sql<{ column: string }>`
      select a.attname as column from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where i.indisprimary and i.indrelid = ${table}::regclass order by array_position(i.indkey::int2[], a.attnum) desc limit 1`.execute(
      owner,
    ),
  );
  const found = columns.find((one) => one.table === table && one.column === rows[0]?.column);
  if (!found) throw new Error(`${table} has no primary key`);
  return found;
};
