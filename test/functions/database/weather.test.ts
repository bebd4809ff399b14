import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerBreach } from '#functions/breaches/report/register.ts';
import { openDatabase } from '#functions/database/connect.ts';
import { prepareDatabase } from '#functions/database/prepare.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { problemOf } from '#functions/http/problem-answer.ts';
import type { Parts } from '#functions/parts.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { report } from '#shared/breaches/report.ts';
import { FaultyWire } from '#test/stage/database/faulty-wire.ts';
import type { FaultKind, Faults } from '#test/stage/faults.ts';
import { tenantA, tenantB } from '#test/support/database/database.ts';
import { maja, openTestDesk } from '#test/support/desk.ts';

const archive = process.env.TEST_ARCHIVE;
let planned: { kind: FaultKind; left: number } | undefined;
/** The statement after `left` others suffers, once. */
const faults: Faults = {
  set: () => {},
  peek: () => undefined,
  take: () => {
    if (!planned) return undefined;
    planned.left -= 1;
    if (planned.left >= 0) return undefined;
    const { kind } = planned;
    planned = undefined;
    return kind;
  },
};
let folder: string;
let desk: Parts;
let close: () => Promise<void>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gdpr-desk-weather-'));
  const opened = await openDatabase(
    { kind: 'embedded', folder },
    { ...(archive ? { archive } : {}), wire: (open) => new FaultyWire(open(), faults), silenceLimit: 1000 },
  );
  await prepareDatabase(opened, 'functions/database/migrations');
  await serveTenants(opened.db, [tenantA, tenantB]);
  const other = await openTestDesk();
  desk = { ...other, db: opened.db };
  close = async () => {
    await opened.close();
    await other.close();
  };
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = (key: string) => ({
  params: {},
  query: {},
  body: report.parse({ kind: 'snooping', door: 'teams', found: { when: '2026-11-24T09:00' } }),
  once: { key, route: 'registerBreach', digest: Buffer.from('same'), status: 201 },
});
const count = () => inTenant(desk.db, tenantA, (tx) => tx.selectFrom('cases').select('case_id').execute());
const quiet = { error: () => {} };

const kinds: readonly FaultKind[] = ['429', '500', '503', 'down', 'reset', 'truncated', 'timeout'];
/** Which of the statements of a report suffers: the first, one in the middle, one near the end (the commit among them). */
const statements = [0, 2, 4, 5, 6];

describe.each(kinds)('a database that answers with %s', (kind) => {
  test.each(statements)(
    'in statement %i: the same report sent again is one case, and the desk goes on',
    async (before) => {
      const cases = (await count()).length;
      const key = desk.newId();
      planned = { kind, left: before };
      const first = await registerBreach(desk, maja, asked(key)).catch((error: unknown) =>
        problemOf(error, 'da', quiet),
      );
      planned = undefined;
      if ('status' in first) expect(first.status).toBe(503);
      const second = await registerBreach(desk, maja, asked(key));
      expect(second.reference).toMatch(/^2026-\d{4}$/);
      expect((await count()).length).toBe(cases + 1);
    },
  );
});
