import { sql } from 'kysely';
import type { OpenDatabase } from '#functions/database/connect.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { openTestDatabase, tenantA } from '#test/support/database/database.ts';

const other = 'cccccccc-0000-4000-8000-00000000000c';
const inOne = async <T>(act: (database: OpenDatabase) => Promise<T>): Promise<T> => {
  const database = await openTestDatabase();
  try {
    return await act(database);
  } finally {
    await database.close();
  }
};
const asOwner = (statement: string) =>
  inOne(({ asOwner }) => asOwner((owner) => sql.raw<{ found: unknown }>(statement).execute(owner)));
const found = async (question: string) => (await asOwner(`select (${question}) as found`)).rows[0]?.found;

test('no row of one test is met by the next', async () => {
  await inOne(({ db }) => serveTenants(db, [other]));
  expect(await found(`select count(*)::int from tenants where tenant_id = '${other}'`)).toBe(0);
});

test('what was under way when a test ended is rolled back', async () => {
  await inOne(async ({ asOwner }) => {
    await asOwner(async (owner) => {
      await sql`begin`.execute(owner);
      await sql`delete from tenants`.execute(owner);
    });
  });
  expect(await found(`select count(*)::int from tenants where tenant_id = '${tenantA}'`)).toBe(1);
});

test('a setting of the session ends with the test', async () => {
  await asOwner(`set search_path = 'pg_catalog'`);
  expect(await found(`current_setting('search_path')`)).toContain('public');
});

const trigger = `from pg_trigger where tgrelid = 'log_entries'::regclass and not tgisinternal`;
test.each([
  ['a trigger', 'drop trigger log_is_append_only on log_entries', `select count(*) > 0 ${trigger}`],
  [
    'a trigger that sleeps',
    'alter table log_entries disable trigger user',
    `select bool_and(tgenabled <> 'D') ${trigger}`,
  ],
  [
    'row-level security',
    'alter table outbox disable row level security',
    `select relrowsecurity from pg_class where oid = 'outbox'::regclass`,
  ],
  [
    'a privilege',
    'grant delete on log_entries to gdpr_desk',
    `select not has_table_privilege('gdpr_desk', 'log_entries', 'delete')`,
  ],
  ['a role', 'create role planted', `select not exists (select from pg_roles where rolname = 'planted')`],
  ['what is sealed', 'delete from sealed_tables', 'select count(*) > 0 from sealed_tables'],
  [
    'a migration',
    `update migrations set digest = 'planted'`,
    `select not exists (select from migrations where digest = 'planted')`,
  ],
])('%s that one test changed is as it was in the next', async (_what, change, isAsItWas) => {
  expect(await found(isAsItWas)).toBe(true);
  await asOwner(change);
  expect(await found(isAsItWas)).toBe(true);
});
