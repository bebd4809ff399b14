import { addNote } from '#functions/cases/work/add-note.ts';
import { proveLogs } from '#functions/log/prove-logs.ts';
import { verifyAgainstAnchors } from '#functions/log/verify/verify-all.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, reported } from '#test/support/reported.ts';
import { memoryAnchors } from './memory-anchors.ts';
import { pastTriggers } from './past-triggers.ts';

let desk: TestDesk;
let anchors: ReturnType<typeof memoryAnchors>;
let caseId: string;

beforeEach(async () => {
  anchors = memoryAnchors();
  desk = await openTestDesk({ anchors, alters: true });
  ({ caseId } = await reported(desk, maja, { description: 'Sendt forkert' }));
  await reported(desk);
  await proveLogs(desk);
});
afterEach(() => desk.close());

/** As the database's owner, who undoes every trace inside it. */
const tamper = (...changes: string[]): Promise<void> => desk.asOwner((owner) => pastTriggers(owner, ...changes));
const breaks = async () => (await verifyAgainstAnchors(desk.db, maja.tenantId, anchors)).breaks;
const nextNight = () => desk.setNow(new Date(desk.now().getTime() + 86_400_000));

/** The chain of the first case computed anew with other facts, in the database's own hands. */
const computeAnew = `
  with one as (select *, replace(facts::text, 'teams', 'phone') as now_facts from log_entries where subject_id = 'SUBJECT'),
  hashed as (select *, sha256(convert_to('["' || tenant_id || '","' || subject_id || '",1,"'
      || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","' || actor_id || '",'
      || to_json(verb)::text || ',' || to_json(now_facts)::text || ']', 'UTF8')) as now_hash from one),
  written as (update log_entries l set facts = now_facts::json, hash = now_hash from hashed h
    where l.subject_id = h.subject_id and l.sequence = h.sequence)
  update cases b set log_hash = now_hash from hashed where case_id = hashed.subject_id`;

test('an untouched log fits its anchors, also after it has grown', async () => {
  await addNote(desk, sofie, about(caseId, { text: 'Et notat' }));
  nextNight();
  await proveLogs(desk);
  expect([anchors.kept.size, await breaks()]).toEqual([2, []]);
});

test('a chain that was computed anew is found', async () => {
  await tamper(computeAnew.replace('SUBJECT', caseId));
  expect(await breaks()).toEqual([
    { tenant: maja.tenantId, subject: caseId, sequence: 1, table: 'log_entries', column: null, what: 'altered' },
  ]);
});

const deleteCase = (id: string) => [
  ...['case_reporters', 'breach_times', 'case_texts', 'breach_recipients', 'evidence', 'breaches', 'cases'].map(
    (table) => `delete from ${table} where case_id = '${id}'`,
  ),
  ...['log_entries', 'log_seals', 'outbox', 'cards'].map((table) => `delete from ${table} where subject_id = '${id}'`),
];

test('the newest case deleted with every trace, and the counter put back, is found', async () => {
  const { caseId: newest } = await reported(desk);
  nextNight();
  await proveLogs(desk);
  await tamper(...deleteCase(newest), 'update case_numbers set last = last - 1');
  expect((await breaks()).map(({ subject, table, what }) => [subject, table, what])).toEqual([
    [newest, 'log_entries', 'missing'],
    [maja.tenantId, 'case_numbers', 'altered'],
  ]);
});

test('a log that was emptied as a whole is found', async () => {
  await tamper(
    'delete from log_entries',
    'delete from log_seals',
    `update cases set log_length = 0, log_hash = '\\x'`,
    `update tenants set log_length = 0, log_hash = '\\x'`,
  );
  expect((await breaks()).filter(({ what }) => what === 'missing')).toHaveLength(3);
});

test('an anchor that was altered, or taken out between two others, is found', async () => {
  for (const _night of [1, 2]) {
    nextNight();
    await proveLogs(desk);
  }
  const [, second = ''] = [...anchors.kept.keys()];
  anchors.kept.delete(second);
  expect(await breaks()).toContainEqual(expect.objectContaining({ table: 'anchors', what: 'altered' }));
});

const held = async (store: typeof anchors | undefined) =>
  (await verifyAgainstAnchors(desk.db, maja.tenantId, store)).held;

test('anchors that have vanished are not a log that is whole', async () => {
  anchors.kept.clear();
  expect(await held(anchors)).toBe('anchors-unreadable');
});

test('who names no place for the anchors that were taken is not told that the log is whole', async () => {
  expect(await held(undefined)).toBe('anchors-unreadable');
});

test('an alteration is found where the anchors cannot be read', async () => {
  anchors.shut(true);
  await tamper(`update cases set state = 'closed' where case_id = '${caseId}'`);
  expect(await breaks()).toEqual([expect.objectContaining({ table: 'cases', column: 'state' })]);
});

test('a line taken out of the last anchor is found', async () => {
  const [[name = '', content] = []] = anchors.kept;
  anchors.kept.set(name, Buffer.from(String(content).replace(new RegExp(`${caseId}.*\\n`), '')));
  expect(await breaks()).toEqual([expect.objectContaining({ table: 'anchors', what: 'altered' })]);
});

test('an anchor taken after the clock was set back follows the one before', async () => {
  desk.setNow('2026-11-20T08:00:00Z');
  await proveLogs(desk);
  expect([anchors.kept.size, await breaks()]).toEqual([2, []]);
});

test('an anchor names only chains that have grown since the one before', async () => {
  await addNote(desk, sofie, about(caseId, { text: 'Et notat' }));
  nextNight();
  await proveLogs(desk);
  const [first = '', second = ''] = [...anchors.kept.values()].map(String);
  expect([first.trim().split('\n').length, second.trim().split('\n').slice(1)]).toEqual([
    4,
    [expect.stringMatching(new RegExp(`^${caseId} 2 [0-9a-f]{64}$`))],
  ]);
});

test('no anchor holds anything but ids, counts and digests', () => {
  const words =
    [...anchors.kept.values()]
      .map(String)
      .join('\n')
      .match(/[a-z]{3,}/gi) ?? [];
  const known = ['anchor', 'tenant', 'previous', 'null', 'chains', 'digest', 'numbers'];
  expect(words.filter((word) => !known.includes(word) && !/^[0-9a-f]+$/.test(word))).toEqual([]);
});
