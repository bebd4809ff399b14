import type { OpenDatabase } from '#functions/database/connect.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { mortalDatabase } from '#test/stage/database/mortal-database.ts';
import { lifeOf } from '#test/stage/functions-host/life.ts';
import { openTestDatabase, tenantA } from '#test/support/database/database.ts';

let lives: OpenDatabase;
beforeAll(async () => {
  lives = await openTestDatabase();
});
afterAll(() => lives.close());

const nothing = { kind: 'embedded', folder: 'unused' } as const;
const begun = async (statements: number) => {
  const life = lifeOf(statements);
  const opened = await mortalDatabase(async () => lives, life)(nothing);
  life.begin();
  return opened;
};
/** Two changes in one transaction, which is three statements: it begins with who asks. */
const change = (db: OpenDatabase['db'], name: string) =>
  inTenant(db, tenantA, async (tx) => {
    await tx.updateTable('tenants').set({ name }).where('tenant_id', '=', tenantA).execute();
    await tx
      .updateTable('tenants')
      .set({ name: `${name} kommune` })
      .where('tenant_id', '=', tenantA)
      .execute();
  });
const named = async () =>
  (await inTenant(lives.db, tenantA, (tx) => tx.selectFrom('tenants').select('name').executeTakeFirst()))?.name;

test('what a process committed before it was killed is kept', async () => {
  const { db } = await begun(3);
  await change(db, 'Første');
  expect(await named()).toBe('Første kommune');
});

test('a transaction in which it is killed is rolled back', async () => {
  await change(lives.db, 'Uændret');
  const { db } = await begun(2);
  await expect(change(db, 'Halv')).rejects.toThrow('killed');
  expect(await named()).toBe('Uændret kommune');
});

test('after it was killed it does nothing more, and others go on', async () => {
  const { db, deliveries } = await begun(0);
  await expect(change(db, 'Død')).rejects.toThrow('killed');
  await expect(change(deliveries, 'Død')).rejects.toThrow('killed');
  await change(lives.db, 'Levende');
  expect(await named()).toBe('Levende kommune');
});
