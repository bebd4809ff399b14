import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type OpenDatabase, openDatabase } from '#functions/database/connect.ts';
import { prepareDatabase } from '#functions/database/prepare.ts';
import { inTenant, sendWithNext, type Tx } from '#functions/database/transaction.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { FaultyWire } from '#test/stage/database/faulty-wire.ts';
import { tenantA } from '#test/support/database/database.ts';

const archive = process.env.TEST_ARCHIVE;
const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-together-'));
/** Round trips to the database: each ends with a Sync. */
let calls = 0;
let opened: OpenDatabase;
beforeAll(async () => {
  const count = () => {
    calls += 1;
    return undefined;
  };
  const wire = { set: () => {}, peek: () => undefined, take: count };
  opened = await openDatabase(
    { kind: 'embedded', folder },
    { ...(archive ? { archive } : {}), together: true, wire: (open) => new FaultyWire(open(), wire) },
  );
  await prepareDatabase(opened, 'functions/database/migrations');
  await serveTenants(opened.db, [tenantA]);
  // What is asked often is prepared first; only that is held.
  for (let time = 0; time < 5; time += 1) {
    await inTenant(opened.db, tenantA, (tx) => keep(tx, 0));
    await inTenant(opened.db, tenantA, (tx) => divide(tx, 1));
  }
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const nameOf = (number: number) => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
const keep = (tx: Tx, number: number) =>
  sendWithNext(
    tx,
    tx
      .insertInto('people')
      .values({ tenant_id: tenantA, person_id: nameOf(number), name: 'Maja', user_name: 'maja' })
      .onConflict((conflict) => conflict.doNothing())
      .compile(),
  );
const divide = (tx: Tx, by: number) => sendWithNext(tx, sql`select 1 / ${by}::int`.compile(tx));
const kept = (number: number) =>
  inTenant(opened.db, tenantA, (tx) =>
    tx.selectFrom('people').select('name').where('person_id', '=', nameOf(number)).execute(),
  );
const callsOf = async (work: (tx: Tx) => Promise<unknown>): Promise<number> => {
  const before = calls;
  await inTenant(opened.db, tenantA, work).catch(() => {});
  return calls - before;
};

test.each<[string, number, (tx: Tx) => Promise<unknown>]>([
  ['of one statement is two round trips', 2, (tx) => sql`select ${1}::int`.execute(tx)],
  ['of statements nobody waits for is one', 1, (tx) => keep(tx, 0).then(() => divide(tx, 1))],
  ['that fails before its first statement is none', 0, () => Promise.reject(new Error('refused'))],
])('a transaction %s', async (_what, many, work) => expect(await callsOf(work)).toBe(many));

test('what nobody waited for is there for the next statement', async () => {
  const found = await inTenant(opened.db, tenantA, async (tx) => {
    await keep(tx, 1);
    return tx.selectFrom('people').select('name').where('person_id', '=', nameOf(1)).execute();
  });
  expect(found).toEqual([{ name: 'Maja' }]);
});

test('what nobody waited for fails the transaction it is in, and nothing of that is kept', async () => {
  const failing = inTenant(opened.db, tenantA, async (tx) => {
    await keep(tx, 2);
    await divide(tx, 0);
  });
  await expect(failing).rejects.toThrow(/division by zero/);
  expect(await kept(2)).toEqual([]);
});

test('nothing behind what failed is run', async () => {
  const failing = inTenant(opened.db, tenantA, async (tx) => {
    await divide(tx, 0);
    await keep(tx, 3);
    await sql`select ${1}::int`.execute(tx);
  });
  await expect(failing).rejects.toThrow(/division by zero/);
  expect(await kept(3)).toEqual([]);
});

test('what fails behind what was sent takes that back, though something is still to go out', async () => {
  const failing = inTenant(opened.db, tenantA, async (tx) => {
    const person = { tenant_id: tenantA, person_id: nameOf(5), name: 'Maja', user_name: 'maja' };
    await tx.insertInto('people').values(person).execute();
    await divide(tx, 1);
    throw new Error('refused');
  });
  await expect(failing).rejects.toThrow('refused');
  expect(await kept(5)).toEqual([]);
});

test('what this connection has not prepared yet goes out at once, and fails where it is asked', async () => {
  const asked = inTenant(opened.db, tenantA, async (tx) => {
    const unknown = sql`select no_such_column + ${1}::int`.compile(tx);
    return sendWithNext(tx, unknown).then(
      () => 'later',
      () => Promise.reject(new Error('at once')),
    );
  });
  await expect(asked).rejects.toThrow('at once');
});

test('several statements in one go behind what is to go out with the next', async () => {
  await inTenant(opened.db, tenantA, async (tx) => {
    await keep(tx, 6);
    await sql.raw('select 1; select 2').execute(tx);
  });
  expect(await kept(6)).toEqual([{ name: 'Maja' }]);
});

test('the next transaction on the connection is none the worse for one that failed', async () => {
  await callsOf((tx) => divide(tx, 0));
  await inTenant(opened.db, tenantA, (tx) => keep(tx, 4));
  expect(await kept(4)).toEqual([{ name: 'Maja' }]);
});
