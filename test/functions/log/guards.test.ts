import { sql } from 'kysely';
import { checkGuards } from '#functions/log/check-guards.ts';
import { maja, openTestDesk, type TestDesk } from '#test/support/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk({ alters: true });
});
afterAll(() => desk.close());

const asOwner = (...changes: string[]): Promise<void> =>
  desk.asOwner(async (owner) => {
    for (const change of changes) await sql.raw(change).execute(owner);
  });
const found = async () => {
  const breaks = await checkGuards(desk.db, maja.tenantId);
  return breaks.map(({ table, column, what }) => `${table} ${column} ${what}`);
};

test('as the migrations have made them, the guards of the log are whole', async () => {
  expect(await found()).toEqual([]);
});

const noop = `returns void language plpgsql security definer as $$ begin return; end $$`;

test.each<[string, string[], string, string[]]>([
  [
    'the trigger that keeps entries from being altered is off',
    ['alter table log_entries disable trigger log_is_append_only'],
    'pg_trigger log_entries.log_is_append_only altered',
    ['alter table log_entries enable trigger log_is_append_only'],
  ],
  [
    'the trigger is gone',
    ['alter trigger log_is_not_emptied on log_entries rename to other'],
    'pg_trigger log_entries.log_is_not_emptied missing',
    ['alter trigger other on log_entries rename to log_is_not_emptied'],
  ],
  [
    'another trigger alters what is written',
    ['create trigger another before insert on breach_texts for each row execute function refuse_change()'],
    'pg_trigger breach_texts.another added',
    ['drop trigger another on breach_texts'],
  ],
  [
    'a rule does something else instead',
    ['create rule another as on insert to breach_texts do also nothing'],
    'pg_rewrite breach_texts.another added',
    ['drop rule another on breach_texts'],
  ],
  [
    'the desk may alter the log',
    ['grant update on log_entries to gdpr_desk'],
    'pg_class log_entries altered',
    ['revoke update on log_entries from gdpr_desk'],
  ],
  [
    'the desk may alter one column of the seals',
    ['grant update (seal) on log_seals to gdpr_desk'],
    'pg_class log_seals altered',
    ['revoke update (seal) on log_seals from gdpr_desk'],
  ],
  [
    'everybody may read the cases',
    ['grant select on breaches to public'],
    'pg_class breaches altered',
    ['revoke select on breaches from public'],
  ],
  [
    'a table is open to every municipality',
    ['alter table breaches disable row level security'],
    'pg_class breaches altered',
    ['alter table breaches enable row level security'],
  ],
  [
    'a policy shows more',
    ['alter policy own_tenant on breaches using (true)'],
    'pg_policy breaches.own_tenant altered',
    ['alter policy own_tenant on breaches using (tenant_id = (select current_tenant()))'],
  ],
  [
    'a view is in the place of a table',
    ['alter table breach_links rename to other', 'create view breach_links as select * from other'],
    'pg_class breach_links altered',
    ['drop view breach_links', 'alter table other rename to breach_links'],
  ],
  [
    'the function that seals does nothing',
    [
      'alter function check_seal(uuid, uuid) rename to other',
      `create function check_seal(municipality uuid, subject uuid) ${noop}`,
    ],
    'pg_proc check_seal/2 altered',
    ['drop function check_seal', 'alter function other(uuid, uuid) rename to check_seal'],
  ],
  [
    'the function that writes is gone',
    ['alter function append_log rename to other'],
    'pg_proc append_log/5 missing',
    ['alter function other rename to append_log'],
  ],
])('it is found that %s', async (_what, change, place, back) => {
  await asOwner(...change);
  const seen = await found();
  await asOwner(...back);
  expect([seen.includes(place), await found()]).toEqual([true, []]);
});

// Roles are the server's, and the tests of other databases run beside this one.
const alone = process.env.TEST_DATABASE_URL === undefined;
(alone ? test : test.skip)('it is found that the desk is not held to a municipality', async () => {
  await asOwner('alter role gdpr_desk bypassrls');
  const seen = await found();
  await asOwner('alter role gdpr_desk nobypassrls');
  expect([seen, await found()]).toEqual([['pg_roles gdpr_desk altered'], []]);
});

// PGlite looks in `public` alone.
(alone ? test.skip : test)('a table of the same name that comes first is found', async () => {
  await asOwner('create schema gdpr_desk', 'grant usage on schema gdpr_desk to gdpr_desk');
  await asOwner('create table gdpr_desk.breach_links as select * from breach_links');
  const seen = await found();
  await asOwner('drop schema gdpr_desk cascade');
  expect(seen).toContain('pg_class breach_links altered');
});

test('in a database that another version of the desk has migrated, nothing is said of the guards', async () => {
  await asOwner(`insert into migrations values ('999-later.sql', 'x')`, 'drop trigger words_are_kept on breaches');
  expect(await found()).toEqual([]);
});
