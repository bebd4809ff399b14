import { sql } from 'kysely';
import { openTestDatabase, type TestDatabase } from '#test/support/database/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** The tables of municipalities that requests may touch at all, with what keeps one from the rows of another. */
const guarded = () =>
  database.asOwner(async (owner) => {
    const { rows } = await sql<{ name: string; forced: boolean; policies: string[] }>`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        array(select qual from pg_policies where schemaname = 'public' and tablename = c.relname and roles @> '{gdpr_desk}')
          as policies
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and has_table_privilege('gdpr_desk', c.oid, 'select, insert, update, delete')
      order by name`.execute(owner);
    return rows;
  });

test('every table of a municipality keeps requests of any caller to its own rows', async () => {
  const open = (await guarded()).filter(
    ({ forced, policies }) => !forced || !policies.some((policy) => policy.includes('current_tenant()')),
  );
  expect(open).toEqual([]);
});

test('there are tables of municipalities', async () => expect((await guarded()).length).toBeGreaterThan(20));
