import { sql } from 'kysely';
import { addNote } from '#functions/breaches/add-note.ts';
import { registerBreach } from '#functions/breaches/register.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { verifyLog } from '#functions/database/verify-log.ts';
import { report } from '#shared/breaches/report.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';

let desk: TestDesk;
let breachId: string;

beforeEach(async () => {
  desk = await openTestDesk();
  const body = report.parse({ kind: 'other', door: 'teams', found: { when: '2026-11-24T09:00' } });
  ({ breachId } = await registerBreach(desk, maja, { params: {}, query: {}, body }));
  await addNote(desk, sofie, { params: { breachId }, query: {}, body: { text: 'Ringet til modtageren' } });
});
afterEach(() => desk.close());

/** As somebody with the database in their hands, past every right and trigger of the desk. */
const tamper = (change: string): Promise<void> =>
  desk.asOwner(async (owner) => {
    await sql.raw('alter table log_entries disable trigger user').execute(owner);
    await sql.raw(change).execute(owner);
  });

test('an untouched log is found unaltered', async () => {
  expect(await verifyLog(desk.db)).toMatchObject({ entries: 2, firstBreak: undefined });
});

test.each([
  [
    'an altered fact',
    `update log_entries set facts = '{"kind":"snooping"}' where sequence = 1`,
    { sequence: 1, what: 'altered' },
  ],
  [
    'an altered time',
    "update log_entries set at = at + interval '1 minute' where sequence = 2",
    { sequence: 2, what: 'altered' },
  ],
  ['an altered author', 'update log_entries set actor_id = null where sequence = 2', { sequence: 2, what: 'altered' }],
  ['a removed first entry', 'delete from log_entries where sequence = 1', { sequence: 1, what: 'missing' }],
  ['a cut-off end', 'delete from log_entries where sequence = 2', { sequence: 2, what: 'missing' }],
])('%s is found', async (_what, change, found) => {
  await tamper(change);
  expect((await verifyLog(desk.db)).firstBreak).toMatchObject({ subjectId: breachId, ...found });
});

test('the desk itself cannot alter the log', async () => {
  const attempt = inTenant(desk.db, maja.tenantId, (tx) => sql`update log_entries set verb = 'x'`.execute(tx));
  await expect(attempt).rejects.toThrow(/permission denied/);
});

test('not even the owner alters the log by mistake', async () => {
  await expect(desk.asOwner((owner) => sql`delete from log_entries`.execute(owner))).rejects.toThrow(/append-only/);
});
