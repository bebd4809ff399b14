import { hashOf } from '#functions/database/log.ts';
import { verifyAgainstAnchors } from '#functions/log/verify/verify-all.ts';
import { maja } from '#test/support/desk.ts';
import { type DeskOfNotices, openDeskOfNotices } from './desk-of-notices.ts';

const { tenantId } = maja;
let on: DeskOfNotices;
beforeAll(async () => {
  on = await openDeskOfNotices();
});
afterAll(() => on.desk.close());
afterEach(() => on.restore());

const inLog = { table: 'log_entries', column: null };
const mine = 'subject_id = $id';
const ofReminder = `${mine} and kind = 'reminder'`;

test.each([
  [
    'an altered fact',
    `update log_entries set facts = '{"seal":"x"}' where sequence = 1 and ${mine}`,
    { ...inLog, sequence: 1, what: 'altered' },
  ],
  [
    'an altered verb',
    `update log_entries set verb = 'unread' where sequence = 2 and ${mine}`,
    { ...inLog, sequence: 2, what: 'altered' },
  ],
  [
    'an entry of another kind',
    `update log_entries set subject = 'task' where sequence = 2 and ${mine}`,
    { ...inLog, sequence: 2, what: 'altered' },
  ],
  [
    'an entry said to be of a case',
    `update log_entries set subject = 'case' where sequence = 2 and ${mine}`,
    { ...inLog, sequence: 2, what: 'altered' },
  ],
  [
    'a removed first entry',
    `delete from log_entries where sequence = 1 and ${mine}`,
    { ...inLog, sequence: 1, what: 'missing' },
  ],
  [
    'a cut-off end',
    `delete from log_entries where sequence = 2 and ${mine}`,
    { ...inLog, sequence: 2, what: 'missing' },
  ],
  [
    'an entry that was added',
    `insert into log_entries select tenant_id, subject_id, 3, at, actor_id, verb, facts, hash, subject from log_entries where sequence = 2 and ${mine}`,
    { ...inLog, sequence: 3, what: 'altered' },
  ],
  [
    'an end of another kind',
    `update log_subjects set subject = 'task' where ${mine}`,
    { table: 'log_subjects', column: 'subject', sequence: 1, what: 'altered' },
  ],
  [
    'a shortened end',
    `update log_subjects set log_length = 1 where ${mine}`,
    { table: 'log_subjects', column: 'log_length', sequence: 2, what: 'altered' },
  ],
  [
    'an end with another hash',
    `update log_subjects set log_hash = '\\x00' where ${mine}`,
    { table: 'log_subjects', column: 'log_hash', sequence: 2, what: 'altered' },
  ],
  ['a chain without its end', `delete from log_subjects where ${mine}`, { ...inLog, sequence: null, what: 'orphaned' }],
  [
    'a changed column',
    `update notices set title = 'Husk intet' where notice_id = $id`,
    { table: 'notices', column: 'title', sequence: 2, what: 'altered' },
  ],
  [
    'a changed row of several',
    `update notice_readers set person_id = gen_random_uuid() where notice_id = $id`,
    { table: 'notice_readers', column: '*', sequence: 2, what: 'altered' },
  ],
  [
    'a deleted row',
    `delete from notice_readers where notice_id = $id`,
    { table: 'notice_readers', column: '*', sequence: 2, what: 'altered' },
  ],
  [
    'a row that was added',
    `insert into notice_readers select tenant_id, notice_id, edition, gen_random_uuid() from notices where notice_id = $id`,
    { table: 'notice_readers', column: '*', sequence: 2, what: 'altered' },
  ],
  [
    'a subject whose own row is gone',
    `delete from notices where notice_id = $id`,
    { table: 'notices', column: '*', sequence: 2, what: 'altered' },
  ],
  [
    'a seal that is gone',
    `delete from log_seals where ${mine}`,
    { table: 'log_seals', column: null, sequence: 2, what: 'missing' },
  ],
  [
    'another seal',
    `update log_seals set seal = 'x' where ${mine}`,
    { table: 'log_seals', column: 'seal', sequence: 2, what: 'altered' },
  ],
  [
    'a reminder that is gone',
    `delete from outbox where ${ofReminder}`,
    { table: 'outbox', column: '*', sequence: 1, what: 'missing' },
  ],
  [
    'a reminder that was put off',
    `update outbox set due = due + interval '1 day' where ${ofReminder}`,
    { table: 'outbox', column: 'due', sequence: 1, what: 'altered' },
  ],
  [
    'a reminder called said',
    `update outbox set state = 'done', finished_at = planned_at where ${ofReminder}`,
    { table: 'outbox', column: 'state', sequence: 1, what: 'altered' },
  ],
  [
    'a message about a subject of another kind',
    `update outbox set subject = 'case' where ${mine} and kind = 'card'`,
    { table: 'outbox', column: null, sequence: null, what: 'orphaned' },
  ],
  [
    'a card of a subject of another kind',
    `update cards set subject = 'task' where ${mine}`,
    { table: 'cards', column: null, sequence: null, what: 'orphaned' },
  ],
])('%s is found, with its place', async (_what, change, found) => {
  await on.asOwner(change);
  expect(await on.breaks()).toContainEqual({ tenant: tenantId, subject: on.noticeId, ...found });
});

test.each([
  ['an end without entries', 'log_subjects', `insert into log_subjects values ('T', 'ID', 'notice', 0, '\\x')`],
  [
    'an end with entries that are not there',
    'log_subjects',
    `insert into log_subjects values ('T', 'ID', 'notice', 1, '\\x')`,
  ],
  ['a row without a chain', 'notices', `insert into notices values ('T', 'ID', 'Husk alt')`],
  ['a seal without a chain', 'log_seals', `insert into log_seals values ('T', 'ID', 'x', '{}')`],
])('%s is found', async (_what, table, statement) => {
  const id = on.desk.newId();
  await on.asOwner(statement.replace('T', tenantId).replace('ID', id));
  expect((await on.breaks()).map((one) => [one.subject, one.table])).toContainEqual([id, table]);
});

test('of a chain without its end, everything about its subject is found', async () => {
  await on.asOwner(`delete from log_subjects where ${mine}`);
  const found = (await on.breaks()).map(({ table, what }) => `${table} ${what}`);
  const tables = ['log_entries', 'log_seals', 'outbox', 'cards', 'notices', 'notice_readers'];
  expect(found.sort()).toEqual(tables.map((table) => `${table} orphaned`).sort());
});

const removed = [
  ...['log_entries', 'log_subjects', 'log_seals', 'outbox', 'cards'].map(
    (table) => `delete from ${table} where ${mine}`,
  ),
  'delete from notice_readers where notice_id = $id',
];

test('a subject that was removed but for its own row is found by it', async () => {
  await on.asOwner(...removed);
  expect(await on.breaks()).toEqual([
    { tenant: tenantId, subject: on.noticeId, table: 'notices', column: null, sequence: null, what: 'orphaned' },
  ]);
});

test('a subject that was removed with every trace is found by the anchor', async () => {
  await on.asOwner(...removed, 'delete from notices where notice_id = $id');
  const { breaks: found } = await verifyAgainstAnchors(on.desk.db, tenantId, on.anchors);
  expect(found.filter(({ table }) => table === 'log_entries')).toEqual([
    { tenant: tenantId, subject: on.noticeId, sequence: 2, table: 'log_entries', column: null, what: 'missing' },
  ]);
});

test('an end of the municipality’s chain that stands a second time among the others is found', async () => {
  await on.asOwner(
    'alter table log_subjects drop constraint log_subjects_subject_check',
    `insert into log_subjects select tenant_id, tenant_id, 'tenant', log_length, log_hash from tenants where tenant_id = '${tenantId}'`,
  );
  expect(await on.breaks()).toEqual([
    { tenant: tenantId, subject: tenantId, table: 'log_subjects', column: 'subject', sequence: null, what: 'altered' },
  ]);
});

test('a chain computed anew without a seal is found', async () => {
  const at = new Date('2026-11-24T08:00:00Z');
  const entry = { tenant_id: tenantId, subject: 'notice', subject_id: on.noticeId, actor_id: null, at, facts: '{}' };
  const hash = hashOf(Buffer.alloc(0), { ...entry, sequence: 1, verb: 'put-up' }).toString('hex');
  await on.asOwner(
    ...['log_entries', 'log_seals'].map((table) => `delete from ${table} where ${mine}`),
    `insert into log_entries values
     ('${tenantId}', $id, 1, '${at.toISOString()}', null, 'put-up', '{}', '\\x${hash}', 'notice')`,
    `update log_subjects set log_length = 1, log_hash = '\\x${hash}' where ${mine}`,
  );
  expect(await on.breaks()).toEqual([
    { tenant: tenantId, subject: on.noticeId, table: 'log_seals', column: null, sequence: 1, what: 'missing' },
  ]);
});
