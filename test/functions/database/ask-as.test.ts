import { sql } from 'kysely';
import { Scope } from '#functions/database/ask-as.ts';
import { readingIn } from '#functions/database/transaction.ts';
import { openTestDatabase, type TestDatabase, tenantA, tenantB } from '#test/support/database/database.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

const tenants = (of: string) => {
  const { db, rows } = readingIn(opened.db, of);
  return rows(db.selectFrom('tenants').select('tenant_id'));
};
const whoIsIt = sql<{ role: string; tenant: string | null }>`
  select current_setting('role') as role, nullif(current_setting('app.tenant', true), '') as tenant`;

test('a reading sees the rows of its municipality and of no other', async () =>
  expect([await tenants(tenantA), await tenants(tenantB)]).toEqual([
    [{ tenant_id: tenantA }],
    [{ tenant_id: tenantB }],
  ]));

test('a reading is held to the role of requests', async () => {
  const { db, rows } = readingIn(opened.db, tenantA);
  expect(await rows(db.selectNoFrom(sql<string>`current_user`.as('role')))).toEqual([{ role: 'gdpr_desk' }]);
});

test('a reading leaves neither role nor municipality behind', async () => {
  await tenants(tenantA);
  expect((await whoIsIt.execute(opened.db)).rows).toEqual([{ role: 'none', tenant: null }]);
});

test('after a reading that failed the next is answered, and nothing is left behind either', async () => {
  const { db, rows } = readingIn(opened.db, tenantA);
  await expect(rows(db.selectNoFrom(sql`1 / ${0}::int`.as('never')))).rejects.toThrow(/division by zero/);
  expect([await tenants(tenantA), (await whoIsIt.execute(opened.db)).rows]).toEqual([
    [{ tenant_id: tenantA }],
    [{ role: 'none', tenant: null }],
  ]);
});

test('a reading that may be held to no such role reads nothing', async () => {
  const asked = { ...opened.db.selectFrom('tenants').select('tenant_id').compile() };
  const parameters = [...asked.parameters, new Scope('postgres', tenantA)];
  await expect(opened.db.executeQuery({ ...asked, parameters })).rejects.toThrow(/permission denied/);
});
