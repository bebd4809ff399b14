import { recordNotified, recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { takeBackDecision } from '#functions/breaches/decide/take-back-decision.ts';
import { jonas, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, caseOf, messagesOf, reported } from '#test/support/reported.ts';

// Known on Tuesday 24 November 08:30 in Copenhagen (07:30Z); the 72 hours end on Friday at 08:30.
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
beforeEach(() => desk.setNow('2026-11-24T08:00:00Z'));
afterAll(() => desk.close());

const reason = 'Det var en anden sag';
const takenBack = async (at: string) => {
  const { caseId } = await reported(desk);
  const body = { version: 1, notified: { when: '2026-11-24T08:45' }, authorityReference: '2026-442-1' };
  await recordNotified(desk, sofie, about(caseId, body));
  desk.setNow(at);
  await takeBackDecision(desk, jonas, about(caseId, { version: 2, reason }));
  return caseId;
};
const remindersOf = async (caseId: string, state: string) =>
  (await messagesOf(desk, caseId)).filter((row) => row.kind === 'reminder' && row.state === state);

test('the clock runs again from the awareness it always had', async () => {
  expect(await caseOf(desk, await takenBack('2026-11-25T09:00:00Z'))).toMatchObject({
    notification: 'undecided',
    clockRuns: true,
    clockStoppedAt: null,
    authorityReference: null,
    aware: '2026-11-24T07:30:00.000Z',
    version: 3,
  });
});

test('what was recorded stays in the timeline, and so does why it was taken back', async () => {
  const { timeline, texts } = await caseOf(desk, await takenBack('2026-11-25T09:00:00Z'));
  const of = (verb: string) => timeline.find((entry) => entry.verb === verb);
  expect(of('notified')?.facts).toMatchObject({ at: '2026-11-24T07:45:00.000Z' });
  expect(of('decision-taken-back')).toMatchObject({
    by: { personId: jonas.personId },
    facts: { was: 'notified', textId: texts.find(({ text }) => text === reason)?.textId },
  });
});

test('each reminder is planned once, those of the past at once', async () => {
  const open = await remindersOf(await takenBack('2026-11-25T09:00:00Z'), 'open');
  expect(open.map(({ payload }) => JSON.parse(payload).step)).toEqual([24, 48, 60, 68, 71, 'run-out']);
  expect(open[0]?.due).toEqual(desk.now());
});

test('the reminders planned before are dropped', async () => {
  expect(await remindersOf(await takenBack('2026-11-24T09:00:00Z'), 'dropped')).toHaveLength(6);
});

test('a decision not to notify is taken back the same way', async () => {
  const { caseId } = await reported(desk);
  await recordNotNotified(desk, sofie, about(caseId, { version: 1, reason: 'Ingen risiko' }));
  await takeBackDecision(desk, sofie, about(caseId, { version: 2, reason }));
  expect(await caseOf(desk, caseId)).toMatchObject({ notification: 'undecided', clockRuns: true });
});

test('what was taken back can be recorded again, rightly', async () => {
  const caseId = await takenBack('2026-11-25T09:00:00Z');
  const body = { version: 3, notified: { when: '2026-11-25T09:30' }, authorityReference: '2026-442-2' };
  await recordNotified(desk, sofie, about(caseId, body));
  expect(await caseOf(desk, caseId)).toMatchObject({ notification: 'notified', authorityReference: '2026-442-2' });
});
