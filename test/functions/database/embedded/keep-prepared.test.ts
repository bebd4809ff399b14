import { sql } from 'kysely';
import { inTenant } from '#functions/database/transaction.ts';
import { openTestDatabase, type TestDatabase, tenantA } from '#test/support/database/database.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

const ask = () =>
  inTenant(opened.db, tenantA, (tx) => tx.selectFrom('tenants').selectAll().where('tenant_id', '=', tenantA).execute());
const kept = async () =>
  (await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(opened.db)).rows;

test('a statement that is asked often is kept by the connection', async () => {
  for (let run = 0; run < 4; run += 1) await ask();
  expect((await kept()).map(({ statement }) => statement)).toContainEqual(expect.stringContaining('from "tenants"'));
});

test('a statement that is asked once is not kept', async () => {
  await sql`select ${1}::int as lonely`.execute(opened.db);
  expect((await kept()).filter(({ statement }) => statement.includes('lonely'))).toEqual([]);
});

test('a kept statement is asked anew when another instance has changed its table', async () => {
  for (let run = 0; run < 4; run += 1) await ask();
  await opened.asOwner((owner) =>
    sql`alter table tenants add column added_by_a_later_version text default 'there'`.execute(owner),
  );
  expect(await ask()).toEqual([expect.objectContaining({ added_by_a_later_version: 'there' })]);
});
