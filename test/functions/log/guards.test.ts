import { sql } from 'kysely';
import { checkGuards } from '#functions/log/guards/check-guards.ts';
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

const ofDatabase = (change: string) =>
  `do $$ begin execute format('alter database %I ${change}', current_database()); end $$`;
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
    ['create trigger another before insert on case_texts for each row execute function refuse_change()'],
    'pg_trigger case_texts.another added',
    ['drop trigger another on case_texts'],
  ],
  [
    'a rule does something else instead',
    ['create rule another as on insert to case_texts do also nothing'],
    'pg_rewrite case_texts.another added',
    ['drop rule another on case_texts'],
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
    'every role may read the cases',
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
    ['alter table case_links rename to other', 'create view case_links as select * from other'],
    'pg_class case_links altered',
    ['drop view case_links', 'alter table other rename to case_links'],
  ],
  [
    'the function that seals does nothing',
    [
      'alter function check_seal(uuid, text, uuid) rename to other',
      `create function check_seal(municipality uuid, kind text, subject uuid) ${noop}`,
    ],
    'pg_proc check_seal/3 altered',
    ['drop function check_seal', 'alter function other(uuid, text, uuid) rename to check_seal'],
  ],
  [
    'the function that writes is gone',
    ['alter function append_log rename to other'],
    'pg_proc append_log/6 missing',
    ['alter function other rename to append_log'],
  ],
  [
    'a table is no longer said to be sealed',
    [`delete from sealed_tables where name = 'case_links'`],
    'sealed_tables case_links missing',
    [`insert into sealed_tables values ('case_links', 'case', 'case_id')`],
  ],
  [
    'fewer columns are said to be sealed',
    [`update sealed_tables set columns = '{text_id}' where name = 'case_texts'`],
    'sealed_tables case_texts altered',
    [`update sealed_tables set columns = null where name = 'case_texts'`],
  ],
  [
    'the desk may begin a chain without its log',
    ['grant insert on log_subjects to gdpr_desk'],
    'pg_class log_subjects altered',
    ['revoke insert on log_subjects from gdpr_desk'],
  ],
  [
    'another role may write',
    ['create role evil', 'grant all on all tables in schema public to evil'],
    'pg_roles evil added',
    ['drop owned by evil', 'drop role evil'],
  ],
  [
    'another role may write one column',
    ['create role "evil role"', 'grant update (state) on cases to "evil role"'],
    'pg_roles evil role added',
    ['drop owned by "evil role"', 'drop role "evil role"'],
  ],
  [
    'another role may add to the log',
    ['create role evil', 'grant execute on function append_log to evil'],
    'pg_roles evil added',
    ['drop owned by evil', 'drop role evil'],
  ],
  [
    'what has no value is taken',
    ['alter table log_seals alter seal drop not null'],
    'pg_attribute log_seals altered',
    ['alter table log_seals alter seal set not null'],
  ],
  [
    'a value is filled in otherwise',
    [`alter table cases alter state set default 'closed'`],
    'pg_attribute cases altered',
    [`alter table cases alter state set default 'new'`],
  ],
  [
    'a foreign key is gone',
    ['alter table log_seals rename constraint log_seals_tenant_id_fkey to other'],
    'pg_constraint log_seals.log_seals_tenant_id_fkey missing',
    ['alter table log_seals rename constraint other to log_seals_tenant_id_fkey'],
  ],
  [
    'a rule for values is gone',
    ['alter table outbox rename constraint outbox_state_check to other'],
    'pg_constraint outbox.outbox_state_check missing',
    ['alter table outbox rename constraint other to outbox_state_check'],
  ],
  [
    'one case may not be of two mails',
    ['create unique index another on breaches (tenant_id, internet_message_id)'],
    'pg_index breaches.another added',
    ['drop index another'],
  ],
  [
    'the database looks elsewhere first',
    [ofDatabase('set search_path = evil, public')],
    'pg_db_role_setting this added',
    [ofDatabase('reset search_path')],
  ],
])('it is found that %s', async (_what, change, place, back) => {
  await asOwner(...change);
  const seen = await found();
  await asOwner(...back);
  expect([seen.includes(place), await found()]).toEqual([true, []]);
});

// Roles are the server's, and the tests of other databases run beside this one.
const alone = process.env.TEST_DATABASE_URL === undefined;
(alone ? test : test.skip).each<[string, string[], string, string[]]>([
  [
    'the desk is not held to a municipality',
    ['alter role gdpr_desk bypassrls'],
    'pg_roles gdpr_desk altered',
    ['alter role gdpr_desk nobypassrls'],
  ],
  [
    'the desk may make roles',
    ['alter role gdpr_desk createrole'],
    'pg_roles gdpr_desk altered',
    ['alter role gdpr_desk nocreaterole'],
  ],
  [
    'the desk looks elsewhere first',
    ['alter role gdpr_desk set search_path = evil'],
    'pg_db_role_setting gdpr_desk added',
    ['alter role gdpr_desk reset search_path'],
  ],
  [
    'another login may act as the desk',
    ['create role evil login', 'grant gdpr_desk to evil'],
    'pg_auth_members evil added',
    ['drop role evil'],
  ],
])('it is found that %s', async (_what, change, place, back) => {
  await asOwner(...change);
  const seen = await found();
  await asOwner(...back);
  expect([seen, await found()]).toEqual([[place], []]);
});

// Of the server or the host: a false alarm would be worse.
test.each<[string, string, string]>([
  ['another role may read', 'grant select on breaches to watcher', 'drop owned by watcher'],
  ['a statement may take so long', 'alter role watcher set statement_timeout = 1000', 'alter role watcher reset all'],
  ['the host’s own role may write', 'grant insert on breaches to azure_pg_admin', 'drop owned by azure_pg_admin'],
])('nothing is said where %s', async (_what, change, back) => {
  await asOwner('create role watcher', 'create role azure_pg_admin', change);
  const seen = await found();
  await asOwner(back, 'drop role watcher', 'drop role azure_pg_admin');
  expect(seen).toEqual([]);
});

// PGlite looks in `public` alone.
(alone ? test.skip : test)('a table of the same name that comes first is found', async () => {
  await asOwner('create schema gdpr_desk', 'grant usage on schema gdpr_desk to gdpr_desk');
  await asOwner('create table gdpr_desk.case_links as select * from case_links');
  const seen = await found();
  await asOwner('drop schema gdpr_desk cascade');
  expect(seen).toContain('pg_class case_links altered');
});

test('in a database that another version of the desk has migrated, nothing is said of the guards', async () => {
  await asOwner(`insert into migrations values ('999-later.sql', 'x')`, 'drop trigger words_are_kept on breaches');
  expect(await found()).toEqual([]);
});
