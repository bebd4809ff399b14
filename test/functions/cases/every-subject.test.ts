import { globSync, readFileSync } from 'node:fs';
import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { SubjectName } from '#shared/routes/subjects.ts';
import { birgit, dorte, jonas, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import {
  caseRow,
  close,
  subjectNamesTried,
  subjectsTried,
  take,
  versionOf,
} from '#test/support/errands/each-subject.ts';
import { openErrand } from '#test/support/errands/open-errand.ts';
import { ofErrand } from '#test/support/errands/pretended.ts';
import { withErrands } from '#test/support/errands/pretended-subjects.ts';
import { know } from '#test/support/known-people.ts';
import { about, refusalOf, viewOf } from '#test/support/reported.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk(withErrands);
  for (const person of [sofie, jonas, dorte]) await know(desk, person);
  await know(desk, maja, { unit: 'Vej og Park', manager: birgit });
});
afterAll(() => desk.close());

const reason = 'Der er mere';
const state = async (caseId: string) => (await caseRow(desk, caseId)).state;
const seen = async (caseId: string, by: Caller) => {
  const view = await viewOf(desk, caseId, by);
  if (view.view !== 'case') throw new Error(`seen as ${view.view}`);
  return view;
};
const verbsOf = async (caseId: string) => (await seen(caseId, sofie)).timeline.map(({ verb }) => verb);

describe.each(subjectNamesTried)('a case of the subject %s', (name) => {
  const { open, later, kind, word } = subjectsTried[name];
  const other = name === 'breach' ? 'errand' : 'breach';
  let caseId: string;
  beforeEach(async () => {
    desk.setNow('2026-11-24T08:00:00Z');
    caseId = await open(desk);
  });
  const version = () => versionOf(desk, caseId);

  test('is new, the team’s, and its clock runs', async () => {
    const { subject, due_at, clock_stopped_at } = await caseRow(desk, caseId);
    expect([subject, await state(caseId), clock_stopped_at, due_at]).toEqual([name, 'new', null, expect.any(Date)]);
  });

  test('is taken once', async () => {
    await take(desk, caseId);
    expect((await seen(caseId, sofie)).takenBy?.personId).toBe(sofie.personId);
    expect(await refusalOf(take(desk, caseId, jonas))).toBe('already-taken');
  });

  test('is handed over to a colleague', async () => {
    await take(desk, caseId);
    await perform(desk, sofie, 'handOverCase', about(caseId, { version: await version(), to: jonas.personId }));
    expect((await seen(caseId, sofie)).takenBy?.personId).toBe(jonas.personId);
  });

  test('asks its reporter, who answers', async () => {
    await perform(desk, sofie, 'askReporter', about(caseId, { text: 'Hvem?' }));
    expect((await caseRow(desk, caseId)).unanswered).toBe(true);
    await perform(desk, maja, 'answerEnquiry', about(caseId, { text: 'En kollega' }));
    expect((await caseRow(desk, caseId)).unanswered).toBe(false);
    expect(await verbsOf(caseId)).toEqual(expect.arrayContaining(['asked', 'answered']));
  });

  test('holds notes that its reporter does not see', async () => {
    await perform(desk, dorte, 'addNote', about(caseId, { text: 'Ring først' }));
    expect((await seen(caseId, sofie)).texts).toContainEqual(expect.objectContaining({ kind: 'note' }));
    expect(JSON.stringify(await viewOf(desk, caseId, maja))).not.toContain('Ring først');
  });

  test('is closed, and its clock with it', async () => {
    await take(desk, caseId);
    await close(desk, caseId);
    expect([await state(caseId), (await caseRow(desk, caseId)).clock_stopped_at]).toEqual(['closed', desk.now()]);
  });

  test('is not closed by a move that is not its', async () =>
    expect(await refusalOf(perform(desk, sofie, 'closeCase', about(caseId, { version: await version() })))).toBe(
      'move-not-allowed',
    ));

  test('is opened again with a reason, by who had it', async () => {
    await take(desk, caseId);
    await close(desk, caseId);
    await perform(desk, jonas, 'reopenCase', about(caseId, { version: await version(), reason }));
    expect(await caseRow(desk, caseId)).toMatchObject({ state: 'taken', taken_by: sofie.personId });
  });

  test('wakes as a new one where its reporter adds something to a closed one', async () => {
    await take(desk, caseId);
    await close(desk, caseId);
    desk.setNow('2026-12-01T08:00:00Z');
    await perform(desk, maja, 'addToCase', about(caseId, { text: 'Et bilag mere' }));
    const { due_at, ...row } = await caseRow(desk, caseId);
    expect(row).toMatchObject({ state: 'new', taken_by: null, clock_stopped_at: null });
    expect(due_at?.getTime()).toBeGreaterThan(desk.now().getTime());
  });

  test('has its deadline moved by its own move, from its own version alone', async () => {
    const before = (await caseRow(desk, caseId)).due_at?.getTime() ?? 0;
    const from = await version();
    await later(desk, caseId, from);
    expect((await caseRow(desk, caseId)).due_at?.getTime()).toBeGreaterThan(before);
    expect(await refusalOf(later(desk, caseId, from))).toBe('changed-meanwhile');
  });

  test('is in the list of all and in that of its subject', async () => {
    const listed = async (subject?: SubjectName) => {
      const asked = { show: 'open', sort: 'time-left', limit: 200, subject } as const;
      const { cases } = await perform(desk, dorte, 'listCases', { params: {}, query: asked, body: {} });
      return cases.filter((one) => one.caseId === caseId).length;
    };
    expect([await listed(), await listed(ofErrand(name)), await listed(ofErrand(other))]).toEqual([1, 1, 0]);
  });

  test.each([
    ['its number', async () => `${(await caseRow(desk, caseId)).number}`],
    ['what it is', async () => kind],
    ['a word of its own', async () => word],
  ])('is found by %s', async (_by, searchedFor) => {
    const asked = { show: 'all', sort: 'newest', limit: 200, search: await searchedFor() } as const;
    const { cases } = await perform(desk, sofie, 'listCases', { params: {}, query: asked, body: {} });
    expect(cases.map((one) => one.caseId)).toContain(caseId);
  });

  test('is among its reporter’s own cases and no one else’s', async () => {
    const mine = async (by: Caller) => {
      const { cases } = await perform(desk, by, 'listMyCases', { params: {}, query: {}, body: {} });
      return cases.filter((one) => one.caseId === caseId).map(({ subject }) => subject);
    };
    expect([await mine(maja), await mine(leo)]).toEqual([[name], []]);
  });
});

describe('cases of all subjects together', () => {
  test('have one series of numbers without gaps', async () => {
    for (const name of [...subjectNamesTried, ...subjectNamesTried]) await subjectsTried[name].open(desk);
    const rows = await inTenant(desk.db, maja.tenantId, (tx) =>
      tx.selectFrom('cases').select(['number', 'subject']).orderBy('number').execute(),
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(new Set(rows.map(({ subject }) => subject)).size).toBe(subjectNamesTried.length);
  });

  test('have a log that is proven whole', async () =>
    expect((await verifyTenant(desk.db, maja.tenantId)).breaks).toEqual([]));
});

test('the log finds an errand that was altered past the desk', async () => {
  const own = await openTestDesk({ ...withErrands, alters: true });
  try {
    const { caseId } = await openErrand(own, maja);
    await own.asOwner((owner) =>
      owner
        .withTables<{ errands: { place: string; case_id: string } }>()
        .updateTable('errands')
        .set({ place: 'Havnen' })
        .where('case_id', '=', caseId)
        .execute(),
    );
    const { breaks } = await verifyTenant(own.db, maja.tenantId);
    expect(breaks).toMatchObject([{ subject: caseId, table: 'errands', column: 'place', what: 'altered' }]);
  } finally {
    await own.close();
  }
});

test('the desk does not name errands: what it does with them it does with every subject', () =>
  expect(
    globSync('{functions,shared,addin}/**/*.{ts,tsx,sql}').filter((path) => /errand/i.test(readFileSync(path, 'utf8'))),
  ).toEqual([]));
