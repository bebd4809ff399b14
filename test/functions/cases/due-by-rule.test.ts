import { clockRunsIn } from '#functions/cases/clock/deadline-of.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { meaningOf } from '#shared/cases/states.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { jonas, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { caseRow, subjectNamesTried, subjectsTried, take, versionOf } from '#test/support/errands/each-subject.ts';
import { withErrands } from '#test/support/errands/pretended-subjects.ts';
import { know } from '#test/support/known-people.ts';
import { fc } from '#test/support/properties.ts';
import { about } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk(withErrands);
  for (const person of [sofie, jonas]) await know(desk, person);
});
afterAll(() => desk.close());

type Act = (caseId: string) => Promise<unknown>;

const version = (caseId: string) => versionOf(desk, caseId);
const ofEvery: readonly Act[] = [
  (caseId) => take(desk, caseId),
  async (caseId) =>
    perform(desk, sofie, 'handOverCase', about(caseId, { version: await version(caseId), to: jonas.personId })),
  (caseId) => perform(desk, sofie, 'askReporter', about(caseId, { text: 'Hvem?' })),
  (caseId) => perform(desk, maja, 'answerEnquiry', about(caseId, { text: 'En kollega' })),
  (caseId) => perform(desk, maja, 'addToCase', about(caseId, { text: 'Et bilag mere' })),
  async (caseId) => perform(desk, sofie, 'closeCase', about(caseId, { version: await version(caseId) })),
  async (caseId) =>
    perform(desk, jonas, 'reopenCase', about(caseId, { version: await version(caseId), reason: 'Der er mere' })),
];

/** A move that is not open from here is refused, and changes nothing. */
const tried = async (act: Promise<unknown>): Promise<void> => {
  try {
    await act;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
};

describe.each(subjectNamesTried)('a case of the subject %s', (name) => {
  const { open, later, own } = subjectsTried[name];
  const moves: readonly Act[] = [
    ...ofEvery,
    ...[later, ...own].map(
      (move): Act =>
        async (caseId) =>
          move(desk, caseId, await version(caseId)),
    ),
  ];
  const asItIs = async (caseId: string) => {
    const row = await caseRow(desk, caseId);
    const { due } = await inTenant(desk.db, maja.tenantId, (tx) => withErrands.subjects[name].read(tx, row));
    return { row, due };
  };

  test('is due by its subject’s rule, and its clock stays exactly where it was stopped, after every move', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ move: fc.nat(moves.length - 1), hours: fc.nat(30) }), { minLength: 3, maxLength: 12 }),
        async (acts) => {
          desk.setNow('2026-11-24T08:00:00Z');
          const caseId = await open(desk);
          for (const { move, hours } of acts) {
            desk.setNow(new Date(desk.now().getTime() + hours * 3_600_000));
            await tried(moves[move]?.(caseId) ?? Promise.resolve());
            const { row, due } = await asItIs(caseId);
            expect(row.due_at).toEqual(due);
            if (meaningOf[row.state].open) expect(row.clock_stopped_at === null).toBe(clockRunsIn(row));
            else expect([row.clock_stopped_at, clockRunsIn(row)]).toEqual([expect.any(Date), false]);
          }
        },
      ),
      { numRuns: 12 },
    ));
});
