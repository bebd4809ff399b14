import { sql } from 'kysely';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { listMyCases } from '#functions/cases/read/list-mine.ts';
import { listUnitCases } from '#functions/cases/read/list-unit-cases.ts';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { listTeam } from '#functions/people/list-team.ts';
import { changeSettings, readSettings } from '#functions/setup/change-settings.ts';
import { readSetup } from '#functions/setup/read-setup.ts';
import { routes } from '#shared/routes/all.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { rightRequest } from '#test/support/asked.ts';
import { adam, birgit, caller, dorte, maja, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, caseOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
let caseId: string;
let evidenceId: string;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, maja, { unit: 'Center for Børn og Familie', manager: birgit });
  await know(desk, sofie);
  await know(desk, dorte);
  ({ caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail: aMail() }));
  ({ evidenceId } = await uploadEvidence(
    desk,
    maja,
    about(caseId, new TextEncoder().encode('From: a@example.com\r\nSubject: a\r\n\r\nb')),
  ));
});
afterAll(() => desk.close());

const nothing = { params: {}, query: {}, body: {} };
/** A person of the other municipality with the same id as a person here, and every role there is. */
const twin = (of: typeof maja) =>
  caller({ tenantId: nils.tenantId, personId: of.personId, roles: ['Gdpr.Team', 'Gdpr.Dpo', 'Gdpr.Admin'] });

describe('the other municipality sees', () => {
  const queue = { ...nothing, query: { show: 'all', sort: 'newest', limit: 50 } as const };
  test('nothing in the queue, and counts nothing', async () => {
    expect(await listCases(desk, nils, queue)).toEqual({ cases: [], next: null, total: 0, more: false });
  });

  test('nothing by searching for the very reference', async () => {
    const found = await listCases(desk, nils, { ...queue, query: { ...queue.query, search: '2026-0001' } });
    expect(found.total).toBe(0);
  });

  test('no report, unit or team of a person of the same id', async () => {
    expect(await listMyCases(desk, twin(maja), nothing)).toEqual({ cases: [] });
    expect(await listUnitCases(desk, twin(birgit), nothing)).toEqual({ cases: [] });
    expect(await listTeam(desk, twin(sofie), nothing)).toEqual({ people: [] });
  });

  test('nothing waiting, and no one in our roles', async () => {
    const { parts, waiting } = await readSetup(desk, twin(adam), nothing);
    expect([waiting, parts.find(({ part }) => part === 'team-members')?.state]).toEqual([0, 'untried']);
  });

  test('its own settings, whatever ours are', async () => {
    await changeSettings(desk, adam, {
      ...nothing,
      body: { version: 1, settings: deskSettings.parse({ reminderHours: [1] }) },
    });
    expect((await readSettings(desk, nils, nothing)).settings.reminderHours).toEqual([24, 48, 60, 68, 71]);
  });
});

const ofOneCase = Object.values(routes).filter(({ path }) => path.includes('{caseId}'));

// What is asked is right in everything but the municipality.
test.each(ofOneCase)('$name finds no case of another municipality', async ({ name }) => {
  const { status } = await askAs(desk, twin(maja))(name, { ...rightRequest(name), params: { caseId, evidenceId } });
  expect(status).toBe(404);
});

test('nothing of what the other municipality tried is in the log of the case', async () => {
  const { timeline } = await caseOf(desk, caseId);
  expect(timeline.map(({ verb }) => verb).filter((verb) => verb !== 'looked')).toEqual([
    'registered',
    'evidence-added',
  ]);
});

test('even a query without a tenant in it counts only its own rows', async () => {
  const tables = [
    'cases',
    'breaches',
    'case_texts',
    'breach_recipients',
    'evidence',
    'log_entries',
    'outbox',
    'people',
  ];
  const counts = await inTenant(desk.db, nils.tenantId, async (tx) => {
    const found = [];
    for (const table of tables) {
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::int as n from ${sql.table(table)} where tenant_id <> ${nils.tenantId}`.execute(tx);
      found.push(rows[0]?.n);
    }
    return found;
  });
  expect(counts).toEqual(tables.map(() => 0));
});

test('nothing can be written into another municipality', async () => {
  const attempt = inTenant(desk.db, nils.tenantId, (tx) =>
    tx.insertInto('case_numbers').values({ tenant_id: maja.tenantId, year: 2026, last: 99 }).execute(),
  );
  await expect(attempt).rejects.toThrow(/row-level security/);
});
