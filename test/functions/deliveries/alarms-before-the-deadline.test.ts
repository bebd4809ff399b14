import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { breachWords } from '#functions/breaches/texts/words.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { birgit, dorte, jonas, leo, maja, sofie } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { logOf, type OutboxDesk, openOutboxDesk, rowsOf, setSettings, words } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

/** The team's alarm before the DPO's, though both may be due at once. */
const alarmsDue = async () =>
  (await rowsOf(o.desk, 'untaken'))
    .map(({ payload, due, state }): [string, string, string] => [JSON.parse(payload).to, due.toISOString(), state])
    .sort(([a], [b]) => (a > b ? -1 : 1));
const moveAware = async (caseId: string, when: string) => {
  const { version } = await caseOf(o.desk, caseId);
  const body = { version, time: 'aware' as const, moment: { when }, reason: 'Set før' };
  await moveTime(o.desk, sofie, about(caseId, body));
};

test('found on Friday morning, the DPO is told that day that the 72 hours end on Monday', async () => {
  o.desk.setNow('2026-11-27T08:00:00Z');
  await reported(o.desk, maja, { found: { when: '2026-11-27T09:00' } });
  await o.at('2026-11-27T13:00:00Z');
  expect(o.feed.filter(({ activityType }) => activityType === 'reportUntaken').map((one) => one.personId)).toContain(
    dorte.personId,
  );
  expect(words(o.replies().at(-1))).toContain(
    cardTexts.da.untakenEarly(breachWords.da.deadlineIs(new Date('2026-11-30T08:00:00Z'))),
  );
});

describe('reported on a Friday after closing, found the day before, so that the time runs out on Saturday', () => {
  const deadline = new Date('2026-11-28T13:30:00Z');
  const reportedLate = async ({ reminderTried = '2026-11-27T14:30:00Z' } = {}) => {
    o.desk.setNow('2026-11-27T14:30:00Z');
    const { caseId } = await reported(o.desk, maja, { found: { when: '2026-11-25T14:30' } });
    await inTenant(o.desk.db, maja.tenantId, (tx) =>
      tx
        .updateTable('outbox')
        .set({ due: reminderTried })
        .where('kind', '=', 'reminder')
        .where('due', '<=', o.desk.now())
        .execute(),
    );
    for (const at of ['14:30:00', '14:30:10', '14:30:30', '14:31:00']) await o.at(`2026-11-27T${at}Z`);
    return caseId;
  };

  test('the channel gets the card and one alarm', async () => {
    await reportedLate();
    expect([o.cards().length, o.replies().length]).toEqual([1, 1]);
  });

  test('nor is a reminder of that moment said that is tried only after the alarm', async () => {
    await reportedLate({ reminderTried: '2026-11-27T14:30:20Z' });
    expect([o.cards().length, o.replies().length]).toEqual([1, 1]);
  });

  test('that alarm does not say that the case has waited, but until when there is time', async () => {
    await reportedLate();
    const said = words(o.replies()[0]);
    expect([cardTexts.da.untakenTitle, cardTexts.da.untakenDpoTitle].filter((title) => said.includes(title))).toEqual(
      [],
    );
    for (const one of [
      cardTexts.da.untakenDpoEarlyTitle,
      cardTexts.da.untakenEarly(breachWords.da.deadlineIs(deadline)),
      cardTexts.da.workLeft(0),
    ])
      expect(said).toContain(one);
  });

  test('the team and the DPO each get one message', async () => {
    await reportedLate();
    expect(o.feed.map(({ personId }) => personId).sort()).toEqual(
      [sofie.personId, jonas.personId, dorte.personId].sort(),
    );
  });

  test('the log says that both were told, and finds nothing altered', async () => {
    const caseId = await reportedLate();
    const told = (await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'alarmed').map(({ to }) => to);
    const { breaks } = await verifyTenant(o.desk.db, maja.tenantId);
    expect([told, breaks.filter(({ subject }) => subject === caseId)]).toEqual([['team', 'dpo'], []]);
  });

  test('the next reminder is said all the same', async () => {
    await reportedLate();
    o.desk.setNow('2026-11-28T13:29:00Z');
    await o.at('2026-11-28T13:30:00Z');
    expect(words(o.replies().at(-1))).toContain(breachWords.da.runOut.title);
  });
});

test('where the team hears before the DPO, each alarm is said', async () => {
  o.desk.setNow('2026-11-27T08:00:00Z');
  await reported(o.desk, maja, { found: { when: '2026-11-27T09:00' } });
  await o.at('2026-11-27T10:30:00Z');
  await o.at('2026-11-27T13:00:00Z');
  const titles = [cardTexts.da.untakenEarlyTitle, cardTexts.da.untakenDpoEarlyTitle];
  const said = o.replies().map(words);
  expect(titles.map((title) => said.filter((one) => one.includes(title)).length)).toEqual([1, 1]);
});

test('in the feed each alarm that comes early says which it is', async () => {
  o.desk.setNow('2026-11-27T08:00:00Z');
  await reported(o.desk, maja, { found: { when: '2026-11-27T09:00' } });
  await o.at('2026-11-27T10:30:00Z');
  await o.at('2026-11-27T13:00:00Z');
  const told = o.feed.filter(({ activityType }) => activityType === 'reportUntaken');
  expect(new Set(told.map(({ preview }) => preview)).size).toBe(2);
});

test('an awareness moved back takes the alarms that wait with it', async () => {
  const { caseId } = await reported(o.desk);
  await moveAware(caseId, '2026-11-21T14:00');
  expect(await alarmsDue()).toEqual([
    ['team', '2026-11-24T09:30:00.000Z', 'open'],
    ['dpo', '2026-11-24T11:00:00.000Z', 'open'],
  ]);
});

test('an awareness so early that the time has run out has them come at once', async () => {
  const { caseId } = await reported(o.desk);
  await moveAware(caseId, '2026-11-20T09:00');
  await o.drain();
  expect((await alarmsDue()).map(([to, , state]) => [to, state])).toEqual([
    ['team', 'merged'],
    ['dpo', 'done'],
  ]);
});

test('an awareness moved on lets the working hours be counted to their end again', async () => {
  const { caseId } = await reported(o.desk, maja, { found: { when: '2026-11-21T14:00' } });
  await moveAware(caseId, '2026-11-24T08:30');
  expect(await alarmsDue()).toEqual([
    ['team', '2026-11-24T12:00:00.000Z', 'open'],
    ['dpo', '2026-11-25T08:00:00.000Z', 'open'],
  ]);
});

test('an alarm that was given is not given again when the awareness moves', async () => {
  const { caseId } = await reported(o.desk);
  await o.at('2026-11-24T12:00:00Z');
  await moveAware(caseId, '2026-11-21T14:00');
  await o.at('2026-11-24T12:59:00Z');
  expect((await alarmsDue()).map(([to, , state]) => [to, state])).toEqual([
    ['team', 'done'],
    ['dpo', 'done'],
  ]);
});

test('found days before it was reported, the alarms come before that deadline', async () => {
  await reported(o.desk, maja, { found: { when: '2026-11-21T14:00' } });
  expect(await alarmsDue()).toEqual([
    ['team', '2026-11-24T09:30:00.000Z', 'open'],
    ['dpo', '2026-11-24T11:00:00.000Z', 'open'],
  ]);
});

test('an awareness moved after a reopening has the working hours counted from the reopening', async () => {
  const { caseId } = await reported(o.desk);
  await notABreach(o.desk, sofie, about(caseId, { version: 1, reason: 'Rette modtager' }));
  await o.at('2026-11-25T08:00:00Z');
  await reopenCase(o.desk, sofie, about(caseId, { version: 2, reason: 'Det var hun ikke' }));
  await moveAware(caseId, '2026-11-24T08:00');
  expect((await alarmsDue()).filter(([, , state]) => state === 'open')).toEqual([
    ['team', '2026-11-25T12:00:00.000Z', 'open'],
    ['dpo', '2026-11-26T08:00:00.000Z', 'open'],
  ]);
});

test('the daily message to the manager comes before a deadline that was moved', async () => {
  await know(o.desk, leo, { unit: 'Center for Børn og Familie', manager: birgit });
  await setSettings(o.desk, { tellManager: 'daily' });
  const { caseId } = await reported(o.desk, leo);
  const due = async () => (await rowsOf(o.desk, 'to-manager')).map((row) => row.due.toISOString());
  const before = await due();
  await moveAware(caseId, '2026-11-21T20:00');
  expect([before, await due()]).toEqual([['2026-11-25T07:00:00.000Z'], ['2026-11-24T15:00:00.000Z']]);
});
