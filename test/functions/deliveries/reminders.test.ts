import { recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { breachWords } from '#functions/breaches/texts/words.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { inHours } from '#functions/texts/day-and-time.ts';
import { jonas, leo, maja, sofie } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { logOf, type OutboxDesk, openOutboxDesk, rowsOf, setSettings, words } from '../outbox/outbox-desk.ts';

// Found on Tuesday 24 November 08:30 in Copenhagen (07:30Z); the 72 hours end on Friday at 08:30.
let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk({ alters: true });
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

/** Where the log finds something altered in a case. */
const breaksOf = async (caseId: string) =>
  (await verifyTenant(o.desk.db, maja.tenantId)).breaks.filter(({ subject }) => subject === caseId);
/** What people were told but the reporter, who hears that the case was taken. */
const toTeam = () => o.feed.filter(({ personId }) => personId !== maja.personId);
/** What is written under a card, but the alarms that it is untaken. */
const reminders = () => o.replies().filter((reply) => !words(reply).includes(cardTexts.da.untakenTitle));
const taken = async () => {
  const { caseId } = await reported(o.desk);
  const { version } = await caseOf(o.desk, caseId);
  await takeCase(o.desk, sofie, about(caseId, { version }));
  await o.drain();
  o.feed.length = 0;
  return caseId;
};

test('24 hours after awareness the channel is reminded under the card, and so is the assignee', async () => {
  await taken();
  await o.at('2026-11-25T07:30:00Z');
  expect(reminders()).toMatchObject([{ under: '1' }]);
  expect(words(reminders()[0])).toContain(cardTexts.da.reminderTitle(inHours(48, 'da')));
  expect(toTeam()).toMatchObject([
    { personId: sofie.personId, activityType: 'deadlineReminder', parameters: { left: inHours(48, 'da') } },
  ]);
});

// 60, 68 and 71 hours fall in the night to Friday: all are due on Thursday an hour before closing.
test('what falls in one night is said once, the running out at its own instant', async () => {
  const caseId = await taken();
  for (const at of ['25T07:30', '26T07:30', '26T14:00', '26T19:30', '27T03:30', '27T06:30', '27T07:30'])
    await o.at(`2026-11-${at}:00Z`);
  const said = (await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'reminded').map(({ step }) => step);
  expect(said).toEqual([24, 48, 71, 'run-out']);
  expect(words(reminders().at(-1))).toContain(breachWords.da.runOut.title);
});

// Found on Tuesday at 14:57 in Copenhagen: 48 hours have passed on Thursday at 14:57, and 60 are said ahead of the night at 15:00.
test('one three minutes before another is said by that one, once to the channel and once to the assignee', async () => {
  o.desk.setNow('2026-11-24T13:57:00Z');
  const { caseId } = await reported(o.desk, maja, { found: { when: '2026-11-24T14:57' } });
  await takeCase(o.desk, sofie, about(caseId, { version: 1 }));
  await o.at('2026-11-25T13:57:00Z');
  o.feed.length = 0;
  for (const at of ['13:57', '14:00']) await o.at(`2026-11-26T${at}:00Z`);
  const said = (await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'reminded');
  expect(said).toMatchObject([{ step: 24 }, { step: 60, merged: 1 }]);
  expect(o.feed.filter(({ personId }) => personId === sofie.personId)).toHaveLength(1);
});

// Found on Thursday at 14:12: all that falls on the weekend is said on Friday at 14:00, and at 14:12 24 hours have passed.
test.each([
  ['in one night', '2026-11-24T08:30', ['25T07:30', '26T07:30', '26T14:00', '27T07:30']],
  ['three minutes before another', '2026-11-24T14:57', ['25T13:57', '26T13:57', '26T14:00', '27T14:00']],
  ['after days of silence', '2026-11-24T08:30', ['30T09:00']],
  ['in the last hour before a weekend', '2026-11-26T14:12', ['27T13:00', '27T13:12']],
  ['in that hour, the weekend passed', '2026-11-26T14:12', ['27T13:00', '27T13:12', '29T13:12', '30T09:00']],
  ['after a silence over that hour', '2026-11-26T14:12', ['27T13:40', '29T13:12']],
])('what one says for others %s is no alteration to the log', async (_how, when, looked) => {
  o.desk.setNow(when.startsWith('2026-11-24') ? '2026-11-24T13:57:00Z' : '2026-11-26T13:12:00Z');
  const { caseId } = await reported(o.desk, maja, { found: { when } });
  await takeCase(o.desk, sofie, about(caseId, { version: 1 }));
  for (const at of looked) await o.at(`2026-11-${at}:00Z`);
  const merged = (await rowsOf(o.desk, 'reminder')).filter(({ state }) => state === 'merged');
  expect([merged.length > 0, await breaksOf(caseId)]).toEqual([true, []]);
});

// 60, 68 and 71 hours are all due on Thursday at 14:00Z; the strongest says them, and cannot at once.
test('one that says for others of its own instant, minutes late, is no alteration to the log', async () => {
  const caseId = await taken();
  for (const at of ['25T07:30', '26T07:30']) await o.at(`2026-11-${at}:00Z`);
  o.before.teams = () => {
    if (o.desk.now() < new Date('2026-11-26T14:02:00Z'))
      throw new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true });
  };
  for (const at of ['14:00:00', '14:00:04', '14:00:10', '14:00:22', '14:00:45', '14:01:20', '14:02:40', '14:05:30'])
    await o.at(`2026-11-26T${at}Z`);
  o.before.teams = () => {};
  const rows = (await rowsOf(o.desk, 'reminder')).map(({ state }) => state);
  const { breaks } = await verifyTenant(o.desk.db, maja.tenantId);
  expect([rows.toSorted(), breaks.filter(({ subject }) => subject === caseId)]).toEqual([
    ['done', 'done', 'done', 'merged', 'merged', 'open'],
    [],
  ]);
});

test('reminders of one instant that are all called said by another are an alteration to the log', async () => {
  const caseId = await taken();
  for (const at of ['25T07:30', '26T07:30']) await o.at(`2026-11-${at}:00Z`);
  await inTenant(o.desk.db, maja.tenantId, (tx) =>
    tx
      .updateTable('outbox')
      .set({ state: 'merged', finished_at: new Date('2026-11-26T14:00:00Z') })
      .where('kind', '=', 'reminder')
      .where('planned_at', '=', new Date('2026-11-26T14:00:00Z'))
      .execute(),
  );
  const { breaks } = await verifyTenant(o.desk.db, maja.tenantId);
  expect(breaks.filter(({ subject }) => subject === caseId)).toMatchObject([{ table: 'outbox', column: 'state' }]);
});

test('a reminder grows louder as the time grows short', async () => {
  await taken();
  for (const at of ['25T07:30', '26T07:30', '27T07:30']) await o.at(`2026-11-${at}:00Z`);
  expect(reminders().map(({ card }) => /"color":"(\w+)"/.exec(JSON.stringify(card))?.[1])).toEqual([
    undefined,
    'Warning',
    'Attention',
  ]);
});

test('what falls in the night is said in working hours, with who is on duty', async () => {
  await setSettings(o.desk, { duty: [{ from: '2026-11-26', to: '2026-11-27', personId: jonas.personId }] });
  await taken();
  await o.at('2026-11-26T14:00:00Z');
  expect(words(reminders().at(-1))).toContain(cardTexts.da.onDuty('Jonas Friis'));
  expect(o.feed.at(-1)?.personId).toBe(jonas.personId);
});

test('after days of silence only the strongest is said and the others are merged into it', async () => {
  const caseId = await taken();
  await o.at('2026-11-30T09:00:00Z');
  expect(reminders()).toHaveLength(1);
  expect(words(reminders()[0])).toContain(breachWords.da.runOut.title);
  expect((await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'reminded')).toMatchObject([
    { step: 'run-out', merged: 5 },
  ]);
  expect((await rowsOf(o.desk, 'reminder')).map(({ state }) => state).sort()).toEqual([
    'done',
    ...Array(5).fill('merged'),
  ]);
});

test('a decided case is not reminded of', async () => {
  const caseId = await taken();
  const { version } = await caseOf(o.desk, caseId);
  await recordNotNotified(o.desk, sofie, about(caseId, { version, reason: 'Ingen risiko' }));
  await o.at('2026-11-30T09:00:00Z');
  expect(reminders()).toHaveLength(0);
  expect((await rowsOf(o.desk, 'reminder')).every(({ state }) => state === 'dropped')).toBe(true);
});

test('a moved awareness drops the old reminders; what has passed comes at once and merged', async () => {
  const caseId = await taken();
  o.desk.setNow('2026-11-25T09:00:00Z');
  const { version } = await caseOf(o.desk, caseId);
  const body = {
    version,
    time: 'aware' as const,
    moment: { when: '2026-11-22T08:30' },
    reason: 'En anden vidste det før',
  };
  await moveTime(o.desk, sofie, about(caseId, body));
  await o.drain();
  expect(reminders()).toHaveLength(1);
  expect((await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'reminded')).toMatchObject([{ step: 'run-out' }]);
});

test('an awareness moved a little does not repeat what was just said', async () => {
  const caseId = await taken();
  await o.at('2026-11-25T07:30:00Z');
  const { version } = await caseOf(o.desk, caseId);
  const body = { version, time: 'aware' as const, moment: { when: '2026-11-24T08:00' }, reason: 'Set på uret' };
  o.desk.setNow('2026-11-25T08:00:00Z');
  await moveTime(o.desk, sofie, about(caseId, body));
  await o.drain();
  expect([reminders().length, await breaksOf(caseId)]).toEqual([1, []]);
});

describe('a case opened again', () => {
  /** Put away and opened again at two instants of November. */
  const openedAgain = async (putAway: string, reopened: string) => {
    const caseId = await taken();
    await o.at(`2026-11-${putAway}:00Z`);
    await notABreach(o.desk, sofie, about(caseId, { version: 2, reason: 'Rette modtager' }));
    await o.at(`2026-11-${reopened}:00Z`);
    await reopenCase(o.desk, sofie, about(caseId, { version: 3, reason: 'Det var hun ikke' }));
    await o.drain();
    return caseId;
  };
  const saidOf = async (caseId: string) =>
    (await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'reminded').map(({ step }) => step);

  test('is reminded of what is still to come, not again of what was said', async () => {
    const caseId = await openedAgain('25T07:30', '25T09:00');
    await o.at('2026-11-26T07:30:00Z');
    expect([await saidOf(caseId), await breaksOf(caseId)]).toEqual([[24, 48], []]);
  });

  test('hears of the hours that passed meanwhile once, by the strongest', async () => {
    const caseId = await openedAgain('24T09:00', '26T08:00');
    expect([await saidOf(caseId), await breaksOf(caseId)]).toEqual([[48], []]);
  });
});

test('where the assignee has left the team, the member on duty is told, else the team', async () => {
  const caseId = await taken();
  await inTenant(o.desk.db, sofie.tenantId, (tx) =>
    tx.updateTable('cases').set({ taken_by: leo.personId }).where('case_id', '=', caseId).execute(),
  );
  await o.at('2026-11-25T07:30:00Z');
  expect(
    toTeam()
      .map(({ personId }) => personId)
      .sort(),
  ).toEqual([sofie.personId, jonas.personId].sort());
});

test('of an untaken case the member on duty is told, else the team', async () => {
  await reported(o.desk, maja, { found: { when: '2026-11-24T09:00' } });
  await o.at('2026-11-25T08:00:00Z');
  const told = o.feed.filter(({ activityType }) => activityType === 'deadlineReminder').map(({ personId }) => personId);
  expect(told.sort()).toEqual([sofie.personId, jonas.personId].sort());
});
