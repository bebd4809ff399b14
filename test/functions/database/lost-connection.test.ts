import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type OpenDatabase, openDatabase } from '#functions/database/connect.ts';
import { isDatabaseAway } from '#functions/database/database-away.ts';
import { prepareDatabase } from '#functions/database/prepare.ts';
import { inTenant, readingIn } from '#functions/database/transaction.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { FaultyWire } from '#test/stage/database/faulty-wire.ts';
import type { FaultKind } from '#test/stage/faults.ts';
import { tenantA, tenantB } from '#test/support/database/database.ts';

const archive = process.env.TEST_ARCHIVE;
/** How a transaction of one statement goes over the wire. */
const statements = ['begin', 'role', 'work', 'commit'] as const;
/** What the next statement suffers, once it is given; each kind here lets the statement reach the database first. */
const afterTheEffect: readonly FaultKind[] = ['reset', 'truncated', 'timeout'];
let planned: { readonly kind: FaultKind; left: number } | undefined;
let calls = 0;
const take = (): FaultKind | undefined => {
  calls += 1;
  if (!planned || planned.left-- > 0) return undefined;
  const { kind } = planned;
  planned = undefined;
  return kind;
};

const folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-lost-'));
let opened: OpenDatabase;
beforeAll(async () => {
  opened = await openDatabase(
    { kind: 'embedded', folder },
    {
      ...(archive ? { archive } : {}),
      wire: (open) => new FaultyWire(open(), { set: () => {}, peek: () => undefined, take }),
      silenceLimit: 500,
    },
  );
  await prepareDatabase(opened, 'functions/database/migrations');
  await serveTenants(opened.db, [tenantA, tenantB]);
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(afterTheEffect)('a connection that is lost by %s', (kind) => {
  test.each(statements)('in the %s: the work is not done twice', async (statement) => {
    let runs = 0;
    planned = { kind, left: statements.indexOf(statement) };
    const failed = await inTenant(opened.db, tenantA, async (tx) => {
      runs += 1;
      await sql`select 1`.execute(tx);
    }).catch((error: unknown) => error);
    planned = undefined;
    expect(runs).toBeLessThanOrEqual(1);
    expect(isDatabaseAway(failed)).toBe(true);
  });
});

const read = () => {
  const { db, rows } = readingIn(opened.db, tenantA);
  return rows(db.selectFrom('tenants').select('tenant_id'));
};

test('a reading in a municipality is one call to the database', async () => {
  await read();
  const before = calls;
  await read();
  expect(calls - before).toBe(1);
});

test.each(afterTheEffect)('a reading whose connection is lost by %s says that the database is away', async (kind) => {
  await read();
  planned = { kind, left: 0 };
  const failed = await read().catch((error: unknown) => error);
  planned = undefined;
  expect(isDatabaseAway(failed)).toBe(true);
});
