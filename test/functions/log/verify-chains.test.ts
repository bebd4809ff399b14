import { sql } from 'kysely';
import { addNote } from '#functions/cases/work/add-note.ts';
import { appendLog } from '#functions/database/log.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { keepSigns } from '#functions/outbox/signs-of-life.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { pastTriggers } from './past-triggers.ts';

let desk: TestDesk;
let caseId: string;

beforeEach(async () => {
  desk = await openTestDesk({ alters: true });
  ({ caseId } = await reported(desk, maja, { description: 'Sendt forkert' }));
  await addNote(desk, sofie, about(caseId, { text: 'Ringet til modtageren' }));
});
afterEach(() => desk.close());

/** As an owner of the database, past every right and trigger of the desk. */
const tamper = (...changes: string[]): Promise<void> => desk.asOwner((owner) => pastTriggers(owner, ...changes));
const verified = () => verifyTenant(desk.db, maja.tenantId);
const breaks = async () => (await verified()).breaks;

test('an untouched log is found whole, and so are the rows', async () => {
  expect(await verified()).toEqual({ entries: 2, chains: 2, unsealed: 0, breaks: [] });
});

const inLog = { table: 'log_entries', column: null };
const theLast = `sequence = 2`;

test.each([
  [
    'an altered fact',
    `update log_entries set facts = '{"kind":"snooping"}' where sequence = 1`,
    { ...inLog, sequence: 1, what: 'altered' },
  ],
  [
    'a time moved by microseconds',
    `update log_entries set at = at + interval '400 microseconds' where ${theLast}`,
    { ...inLog, column: 'at', sequence: 2, what: 'altered' },
  ],
  [
    'an altered author',
    `update log_entries set actor_id = null where ${theLast}`,
    { ...inLog, sequence: 2, what: 'altered' },
  ],
  ['a removed first entry', 'delete from log_entries where sequence = 1', { ...inLog, sequence: 1, what: 'missing' }],
  ['a cut-off end', `delete from log_entries where ${theLast}`, { ...inLog, sequence: 2, what: 'missing' }],
  ['a state', `update cases set state = 'closed'`, { table: 'cases', column: 'state', sequence: 2, what: 'altered' }],
  [
    'an awareness',
    `update breaches set aware_at = aware_at - interval '1 day'`,
    { table: 'breaches', column: 'aware_at', sequence: 2, what: 'altered' },
  ],
  [
    'a text',
    `update case_texts set body = 'Ikke sendt' where kind = 'description'`,
    { table: 'case_texts', column: 'body', sequence: 1, what: 'altered' },
  ],
  [
    'a note that was never written',
    `insert into case_texts select tenant_id, case_id, gen_random_uuid(), 'note', author_id, at, 'x' from case_texts limit 1`,
    { table: 'case_texts', column: '*', sequence: 2, what: 'altered' },
  ],
])('%s is found, with its place', async (_what, change, found) => {
  await tamper(change);
  expect(await breaks()).toContainEqual({ tenant: maja.tenantId, subject: caseId, ...found });
});

const backToOne = `update cases b set log_length = l.sequence, log_hash = l.hash from log_entries l where l.subject_id = case_id and l.sequence = 1`;

test('an end that was cut off, with the row set back, is found by what it had sealed', async () => {
  await tamper(`delete from log_entries where ${theLast}`, backToOne);
  expect(await breaks()).not.toEqual([]);
});

test.each([
  ['dropped', `state = 'dropped', finished_at = planned_at - interval '1 hour'`, 'state'],
  ['called given up', `state = 'given-up'`, 'state'],
  ['called said by another', `state = 'merged', finished_at = planned_at`, 'state'],
  ['put off before it was tried', `due = due + interval '1 minute'`, 'due'],
  ['put off for years as if it had been tried', `due = '2099-01-01', attempts = 1`, 'due'],
  ['put off past its deadline', `due = planned_at + interval '6 days 23 hours', attempts = 1`, 'due'],
  ['put off for ever', `due = 'infinity'`, 'due'],
  ['called told at an impossible time', `state = 'done', finished_at = 'infinity'`, 'state'],
  ['planned for an impossible time', `planned_at = '290000-01-01'`, 'planned_at'],
])('a reminder that was %s past the desk is found', async (_how, set, column) => {
  await tamper(`update outbox set ${set} where kind = 'reminder'`);
  expect(await breaks()).toContainEqual(expect.objectContaining({ table: 'outbox', column, sequence: 1 }));
});

test('a reminder that waits for a service after the desk was away for days is no break', async () => {
  const tried = new Date('2026-12-20T08:00:00Z');
  await keepSigns(desk.db, ['last-drain'], tried);
  await tamper(
    `update outbox set due = '2026-12-20T09:00:00Z', attempts = 1, trouble = 'bot-in-team:429' where kind = 'reminder'`,
  );
  expect(await breaks()).toEqual([]);
});

test.each(['infinity', '-infinity', '290000-01-01', '0044-03-15 BC'])(
  'an entry of the time %s is found, with its place',
  async (at) => {
    await tamper(`update log_entries set at = '${at}' where ${theLast}`);
    expect(await breaks()).toEqual([
      { tenant: maja.tenantId, subject: caseId, table: 'log_entries', column: 'at', sequence: 2, what: 'altered' },
    ]);
  },
);

test('a deleted case is missed in the numbers, and its log belongs to no case', async () => {
  await reported(desk);
  await tamper(`delete from cases where case_id = '${caseId}'`);
  expect((await breaks()).map(({ table, what }) => `${table} ${what}`)).toEqual(
    expect.arrayContaining(['cases missing', 'log_entries orphaned', 'case_texts orphaned']),
  );
});

test('what was altered is taken down with the next change, and found for good', async () => {
  await tamper(`update breaches set people = 'over-1000'`);
  await addNote(desk, sofie, about(caseId, { text: 'Endnu et notat' }));
  expect(await breaks()).toEqual([
    { tenant: maja.tenantId, subject: caseId, sequence: 3, table: 'breaches', column: 'people', what: 'altered' },
  ]);
});

test('a look at the case does not cover it up', async () => {
  await tamper(`update breaches set people = 'over-1000'`);
  await caseOf(desk, caseId);
  expect(await breaks()).toContainEqual(expect.objectContaining({ table: 'breaches', column: 'people' }));
});

test('a column that a later version adds is no break, and is sealed with the next change', async () => {
  await desk.asOwner((owner) => sql`alter table breaches add column later text default 'x'`.execute(owner));
  expect(await breaks()).toEqual([]);
  await addNote(desk, sofie, about(caseId, { text: 'Endnu et notat' }));
  await tamper(`update breaches set later = 'y'`);
  expect(await breaks()).toEqual([expect.objectContaining({ column: 'later', sequence: 3 })]);
});

test('a case from before there were seals is told as not proven, not as broken', async () => {
  await tamper(
    `update log_entries set facts = ((facts::jsonb) - 'seal')::json`,
    'delete from log_seals',
    'delete from log_entries',
    `update cases set log_length = 0, log_hash = '\\x'`,
  );
  expect(await verified()).toMatchObject({ unsealed: 1, breaks: [] });
});

test('the desk itself cannot alter the log, nor write to it in another way than its function', async () => {
  const attempt = (change: string) => inTenant(desk.db, maja.tenantId, (tx) => sql.raw(change).execute(tx));
  await expect(attempt(`update log_entries set verb = 'x'`)).rejects.toThrow(/permission denied/);
  await expect(attempt(`insert into log_entries select * from log_entries`)).rejects.toThrow(/permission denied/);
  await expect(attempt(`update cases set log_length = 1`)).rejects.toThrow(/written with the log/);
  await expect(attempt(`update log_seals set seal = ''`)).rejects.toThrow(/permission denied/);
});

test('the log of another municipality is not written to', async () => {
  const entry = { tenantId: maja.tenantId, subject: 'case' as const, subjectId: caseId, actorId: null, at: desk.now() };
  const attempt = inTenant(desk.db, 'bbbbbbbb-0000-4000-8000-00000000000b', (tx) =>
    appendLog(tx, entry, [{ verb: 'x' }]),
  );
  await expect(attempt).rejects.toThrow(/another municipality/);
});

test('not even the owner alters the log by mistake', async () => {
  await expect(desk.asOwner((owner) => sql`delete from log_entries`.execute(owner))).rejects.toThrow(/append-only/);
});
