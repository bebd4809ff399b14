import { CompiledQuery } from 'kysely';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { listUnitCases } from '#functions/cases/read/list-unit-cases.ts';
import { readCounts } from '#functions/cases/read/read-counts.ts';
import { askReporter } from '#functions/cases/work/ask-reporter.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { asked } from '#test/support/asked-questions.ts';
import { failingAt } from '#test/support/database/failing-statement.ts';
import { adam, birgit, dorte, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { fc } from '#test/support/properties.ts';
import { about, caseOf, onceFor, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk();
  await know(desk, maja);
});
afterEach(() => desk.close());

const counted = (who: typeof maja) => readCounts(desk, who, { params: {}, query: {}, body: {} });
const noQuestion = { subject: 'question', open: 0, urgent: 0 };
const found = (when: string) => reported(desk, maja, { found: { when } });

test('the team and the DPO are told how many breaches and questions are open', async () => {
  await reported(desk);
  await asked(desk);
  const one = [
    { subject: 'breach', open: 1 },
    { subject: 'question', open: 1 },
  ];
  expect([(await counted(sofie)).cases, (await counted(dorte)).cases]).toMatchObject([one, one]);
});

test.each([maja, adam])('who does not work with the cases is told nothing of them: %#', async (who) => {
  await reported(desk);
  expect((await counted(who)).cases).toBeNull();
});

// The test desk's clock begins on 24 November at 09:00 in Copenhagen.
test.each([
  ['2026-11-21T08:30', 1, 'over the deadline'],
  ['2026-11-21T12:59', 1, 'less than 4 hours from it'],
  ['2026-11-21T13:30', 0, 'more than 4 hours from it'],
])('found %s, %i is urgent: %s', async (when, urgent) => {
  await found(when);
  expect((await counted(sofie)).cases).toEqual([{ subject: 'breach', open: 1, urgent }, noQuestion]);
});

test('a case whose clock has stopped is neither urgent nor open', async () => {
  const { caseId } = await found('2026-11-21T08:30');
  const { version } = await caseOf(desk, caseId);
  await notABreach(desk, sofie, about(caseId, { version, reason: 'Rette modtager' }));
  expect((await counted(sofie)).cases).toEqual([{ subject: 'breach', open: 0, urgent: 0 }, noQuestion]);
});

test('a manager is told how many cases of the own units are open', async () => {
  await know(desk, leo, { manager: birgit });
  await reported(desk, leo);
  const { caseId } = await reported(desk, leo, { kind: 'lost-device' });
  const { version } = await caseOf(desk, caseId);
  await notABreach(desk, sofie, about(caseId, { version, reason: 'Rette modtager' }));
  expect([(await counted(birgit)).unit, (await counted(maja)).unit]).toEqual([
    { open: 1, unseen: 1 },
    { open: 0, unseen: 0 },
  ]);
});

test('a case is new to a manager until the list is opened', async () => {
  await know(desk, leo, { manager: birgit });
  await reported(desk, leo);
  await listUnitCases(desk, birgit, { params: {}, query: {}, body: {} });
  desk.setNow('2026-11-24T09:00:00Z');
  await reported(desk, leo, { kind: 'lost-device' });
  expect((await counted(birgit)).unit).toEqual({ open: 2, unseen: 1 });
});

test('who is asked is told so, and a reporter of the same mail who is not is not', async () => {
  const { caseId } = await reported(desk);
  await askReporter(desk, sofie, about(caseId, { text: 'Hvem?' }, onceFor(desk.newId(), 'askReporter')));
  expect([(await counted(maja)).asks, (await counted(leo)).asks]).toEqual([1, 0]);
});

/** Some reports fail at one of their statements, so that all they wrote is rolled back. */
const doing = fc.oneof(
  fc.constantFrom('report' as const, 'take' as const, 'not-a-breach' as const),
  fc.record({ failsAt: fc.integer({ min: 1, max: 6 }) }),
);

test('the kept counts are those of the cases, whatever is done at the same time or rolled back', async () => {
  const once = async (what: typeof doing extends fc.Arbitrary<infer T> ? T : never) => {
    if (typeof what === 'object') return reported(failingAt(desk, what.failsAt)).catch(() => undefined);
    const { caseId } = await reported(desk);
    if (what === 'take') await takeCase(desk, sofie, about(caseId, { version: 1 }));
    if (what === 'not-a-breach') await notABreach(desk, sofie, about(caseId, { version: 1, reason: 'Rette modtager' }));
  };
  const counts = (text: string) =>
    inTenant(desk.db, sofie.tenantId, async (tx) => (await tx.executeQuery(CompiledQuery.raw(text))).rows);
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 2, maxLength: 8 }), async (all) => {
      await Promise.all(all.map(once));
      expect(await counts('select subject, state, cases from case_counts where cases > 0 order by state')).toEqual(
        await counts('select subject, state, count(*)::int as cases from cases group by subject, state order by state'),
      );
    }),
    { numRuns: 5 },
  );
});
