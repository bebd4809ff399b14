import { correctNotified, correctNotNotified } from '#functions/breaches/decide/correct-decision.ts';
import { correctFacts } from '#functions/breaches/decide/correct-facts.ts';
import { recordNotified, recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { takeBackDecision } from '#functions/breaches/decide/take-back-decision.ts';
import { askReporter } from '#functions/cases/work/ask-reporter.ts';
import { closeCase } from '#functions/cases/work/close.ts';
import { handOverCase } from '#functions/cases/work/hand-over.ts';
import { letGoCase } from '#functions/cases/work/let-go.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { type Move, moves, movesFrom } from '#shared/breaches/moves.ts';
import { notificationStates, type Standing } from '#shared/breaches/states.ts';
import { caseStates } from '#shared/cases/states.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { jonas, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, caseOf, messagesOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
let caseId: string;
beforeAll(async () => {
  desk = await openTestDesk({ alters: true });
  await know(desk, jonas);
  ({ caseId } = await reported(desk));
});
afterAll(() => desk.close());

const reason = 'Modtageren er en kollega';
const make: Record<Move, (version: number) => Promise<unknown>> = {
  take: (version) => takeCase(desk, sofie, about(caseId, { version })),
  'let-go': (version) => letGoCase(desk, sofie, about(caseId, { version })),
  'hand-over': (version) => handOverCase(desk, sofie, about(caseId, { version, to: jonas.personId })),
  'ask-reporter': () => askReporter(desk, sofie, about(caseId, { text: 'Hvem fik mailen?' })),
  'not-a-breach': (version) => notABreach(desk, sofie, about(caseId, { version, reason })),
  reopen: (version) => reopenCase(desk, sofie, about(caseId, { version, reason })),
  'record-notified': (version) =>
    recordNotified(desk, sofie, about(caseId, { version, notified: { when: '2026-11-24T08:45' } })),
  'record-not-notified': (version) => recordNotNotified(desk, sofie, about(caseId, { version, reason })),
  'correct-notified': (version) =>
    correctNotified(desk, sofie, about(caseId, { version, authorityReference: '2026-442-2', reason })),
  'correct-not-notified': (version) => correctNotNotified(desk, sofie, about(caseId, { version, reason })),
  'take-back-decision': (version) => takeBackDecision(desk, sofie, about(caseId, { version, reason })),
  'move-time': (version) =>
    moveTime(desk, sofie, about(caseId, { version, time: 'aware', moment: { when: '2026-11-24T08:00' }, reason })),
  'correct-facts': (version) => correctFacts(desk, sofie, about(caseId, { version, place: `Kontor ${version}` })),
  close: (version) => closeCase(desk, sofie, about(caseId, { version })),
};

const placeAt = ({ state, notification }: Standing) =>
  inTenant(desk.db, sofie.tenantId, async (tx) => {
    const holder = state === 'new' ? null : sofie.personId;
    await tx.updateTable('breaches').set({ notification }).where('case_id', '=', caseId).execute();
    const { version } = await tx
      .updateTable('cases')
      .set({ state, taken_by: holder })
      .where('case_id', '=', caseId)
      .returning('version')
      .executeTakeFirstOrThrow();
    return version;
  });

const isRefused = async (move: Move, from: Standing): Promise<boolean> => {
  const version = await placeAt(from);
  try {
    await make[move](version);
    return false;
  } catch (error) {
    if (error instanceof Refusal && ['move-not-allowed', 'already-taken'].includes(error.code)) return true;
    throw error;
  }
};

const places = caseStates.flatMap((state) => notificationStates.map((notification) => ({ state, notification })));

test.each(places)(
  'from $state and $notification the use cases make the moves of the table and no other',
  async (from) => {
    const made: Move[] = [];
    for (const move of moves) if (!(await isRefused(move, from))) made.push(move);
    expect(made).toEqual(movesFrom(from));
  },
);

test.each(places)('from $state and $notification the team is shown the buttons of the table', async (from) => {
  await placeAt(from);
  expect((await caseOf(desk, caseId)).moves).toEqual(movesFrom(from));
});

const cardsPlanned = async () => (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'card').length;
const versionNow = async () => (await caseOf(desk, caseId)).version;

// The card's buttons carry the version, and its lines the state: after a change an old card is wrong and its buttons refuse.
test.each(moves)('%s plans the card anew when it raises the version', async (move) => {
  const from = places.find((place) => movesFrom(place).includes(move));
  const version = await placeAt(from ?? { state: 'new', notification: 'undecided' });
  const before = await cardsPlanned();
  await make[move](version);
  expect((await cardsPlanned()) > before).toBe((await versionNow()) > version);
});
