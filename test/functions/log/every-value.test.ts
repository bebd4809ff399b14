import { sql } from 'kysely';
import type { Database } from '#functions/database/connect.ts';
import { proveLogs } from '#functions/log/prove-logs.ts';
import { maja, type TestDesk } from '#test/support/desk.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { type Column, columnsOf } from './columns.ts';
import { deskWithCases } from './desk-with-cases.ts';
import { memoryAnchors } from './memory-anchors.ts';
import { outside } from './outside.ts';

/** What PostgreSQL takes and the desk never writes, by type. */
const impossible: Readonly<Record<string, readonly string[]>> = {
  timestamptz: [`'infinity'`, `'-infinity'`, `'290000-01-01'`, `'0044-03-15 BC'`, 'null'],
  int4: [`'-2147483648'`, `'2147483647'`, 'null'],
  json: [`'[[1]]'`, `'{"columns":1,"plan":[1],"seal":{}}'`, `'{"a":"\\u0000"}'`, `'1e999999'`, 'null'],
  text: [`repeat('x', 2000000)`, 'null'],
  bytea: [`repeat('x', 2000000)::bytea`, 'null'],
  uuid: ['null'],
  bool: ['null'],
  _text: ['array[null]::text[]'],
};
/** What one table's columns hold that others' do not. */
const ofTable: Readonly<Record<string, readonly string[]>> = {
  log_entries: [`'altered-outside'`],
};

/** Whose values are fetched to be verified; of the others digests are, which only JSON can keep the database from making. */
const fetched: ReadonlySet<string> = new Set([
  'log_entries',
  'log_seals',
  'log_subjects',
  'outbox',
  'case_numbers',
  'sealed_tables',
]);
const fetchedOfSubjects: ReadonlySet<string> = new Set([
  'year',
  'number',
  'clock_stopped_at',
  'log_length',
  'log_hash',
]);
/** Which row is altered, where not any will do. */
const rowOf: Readonly<Record<string, string>> = {
  outbox: `kind = 'reminder' and state = 'open'`,
  tenants: `tenant_id = '${maja.tenantId}'`,
};

let desk: TestDesk;
let columns: readonly Column[];
beforeAll(async () => {
  ({ desk } = await deskWithCases());
  await desk.asOwner(async (owner) => {
    columns = await columnsOf(owner);
    // Else no row could be put in by all its columns.
    await sql`alter table cases alter column unit_order drop expression`.execute(owner);
    // Nothing holds the owner back: no trigger, and no constraint but the keys by which a night keeps its own rows; and what only
    // tests have is sealed. Said of the tables and not of the session, which ends with an idle connection of requests.
    await sql`create schema aside`.execute(owner);
    await sql
      .raw(`do $$ declare one record; begin
        for one in select conrelid::regclass as of, conname from pg_constraint
          where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'p', 'u')
            and conrelid not in ('log_checks'::regclass, 'log_progress'::regclass, 'signs_of_life'::regclass,
              'notices'::regclass, 'notice_readers'::regclass)
        loop execute format('alter table %s drop constraint if exists %I cascade', one.of, one.conname); end loop;
        for one in select i.indexrelid::regclass as name from pg_index i join pg_class c on c.oid = i.indrelid
          where c.relnamespace = 'public'::regnamespace and not i.indisprimary
        loop execute format('drop index %s', one.name); end loop;
        for one in select a.attrelid::regclass as of, attname from pg_attribute a join pg_class c on c.oid = a.attrelid
          where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and attnum > 0 and attnotnull
            and not exists (select from pg_index i where i.indrelid = c.oid and a.attnum = any(i.indkey))
        loop execute format('alter table %s alter %I drop not null', one.of, one.attname); end loop;
        for one in select oid::regclass as of from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        loop execute format('alter table %s disable trigger all', one.of); end loop;
      end $$`)
      .execute(owner);
  });
});
afterAll(() => desk.close());

/** Does something with each impossible value in a row of each of these columns; what was wrong, by place and value. */
const each = async (
  chosen: readonly Column[],
  act: (column: Column, owner: Database) => Promise<string | undefined>,
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  await desk.asOwner(async (owner) => {
    const run = (text: string) => sql.raw<{ place: string }>(text).execute(owner);
    for (const one of chosen)
      for (const value of [
        ...(impossible[one.type] ?? []),
        ...(one.column === 'verb' ? (ofTable[one.table] ?? []) : []),
      ]) {
        const { table, column } = one;
        const where = `ctid = (select ctid from ${table} where ${rowOf[table] ?? 'true'} order by ctid limit 1)`;
        await run(`create table aside.before as select * from ${table} where ${where}`);
        const { rows } = await run(
          `update ${table} set ${column} = ${value} where ${where}
             and ${column}::text is distinct from (${value}::${one.type})::text returning ctid::text as place`,
        );
        for (const { place } of rows) {
          const what = await act(one, owner).catch((error: unknown) => `${error}`);
          if (what !== undefined) wrong.push(`${table}.${column} = ${value}: ${what}`);
          await run(`delete from ${table} where ctid = '${place}'`);
          await run(`insert into ${table} select * from aside.before on conflict do nothing`);
        }
        await run('drop table aside.before');
      }
  });
  return wrong;
};

const isOutside = ({ table, column }: Column) =>
  Object.hasOwn(outside, table) || Object.hasOwn(outside, `${table}.${column}`);

const isFetched = (one: Column): boolean =>
  fetched.has(one.table) ||
  (['cases', 'tenants'].includes(one.table) && fetchedOfSubjects.has(one.column)) ||
  (one.type === 'json' && !isOutside(one));

test('no value in any column ends the verification, and each is found', async () => {
  const read = columns.filter(isFetched);
  expect(
    await each(read, async (one, owner) => {
      const { breaks } = await verifyTenant(owner, maja.tenantId);
      return breaks.length > 0 || isOutside(one) ? undefined : 'not found';
    }),
  ).toEqual([]);
  expect((await desk.asOwner((owner) => verifyTenant(owner, maja.tenantId))).breaks).toEqual([]);
});

test('a case that cannot be read keeps no other from being verified', async () => {
  const { rows } = await desk.asOwner(async (owner) => {
    const bad = await sql<{ id: string }>`
      update breaches set answers = '{"a":"\\u0000"}'
      where case_id = (select min(case_id::text)::uuid from breaches where tenant_id = ${maja.tenantId})
      returning case_id as id`.execute(owner);
    await sql`update breaches set place = 'x' where case_id <> ${bad.rows[0]?.id}`.execute(owner);
    return bad;
  });
  const { breaks } = await verifyTenant(desk.db, maja.tenantId);
  const whole = breaks.filter(({ subject }) => subject === rows[0]?.id).map(({ table, column }) => [table, column]);
  const others = breaks.filter(({ table, column }) => table === 'breaches' && column === 'place');
  expect([whole, others.length]).toEqual([[['cases', null]], 2]);
});

describe('what a night writes of itself', () => {
  const anchors = memoryAnchors();
  /** Whether the next night comes to its end. */
  const endsTheNight = async (): Promise<boolean> => {
    const before = anchors.kept.size;
    desk.setNow(new Date(desk.now().getTime() + 24 * 3_600_000));
    await proveLogs({ ...desk, anchors });
    return anchors.kept.size > before;
  };
  // A key is never without a value; an anchor of another name is one that is missing, and said to be.
  const of = (table: string) =>
    columns.filter(
      (one) => one.table === table && !['tenant_id', 'name', 'anchor_name', 'anchor_digest'].includes(one.column),
    );

  test('ends no other night, whatever is in it', async () => {
    await endsTheNight();
    const own = [...of('log_checks'), ...of('signs_of_life')];
    expect(await each(own, async () => ((await endsTheNight()) ? undefined : 'no anchor'))).toEqual([]);
  });

  test.each([
    `so_far = '[[1]]'`,
    `so_far = '{"entries":1e999999}'`,
    `begun_at = 'infinity'`,
    `begun_at = '290000-01-01'`,
    `busy_until = 'infinity'`,
    `busy_until = '-infinity'`,
  ])('nor half a night in which %s', async (set) => {
    desk.setNow(new Date(desk.now().getTime() + 24 * 3_600_000));
    await proveLogs({ ...desk, anchors }, AbortSignal.abort());
    await desk.asOwner((owner) => sql.raw(`update log_progress set ${set}`).execute(owner));
    expect(await endsTheNight()).toBe(true);
  });
});
