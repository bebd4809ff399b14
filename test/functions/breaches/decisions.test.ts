import { recordNotified, recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { closeCase } from '#functions/cases/work/close.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import type { Moment } from '#shared/time/moment.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, caseOf, messagesOf, refusalOf, reported, reportOf } from '#test/support/reported.ts';

const aware = '2026-11-24T08:30'; // Copenhagen; the 72 hours end on 27 November at 08:30
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, sofie);
});
beforeEach(() => desk.setNow('2026-11-24T08:00:00Z'));
afterAll(() => desk.close());

const reason = 'Risikoen er usandsynlig: modtageren har slettet mailen ulæst';
const opened = async () => (await reported(desk, maja, { found: { when: aware } })).caseId;
const notify = (caseId: string, notified: Moment, more: { lateReason?: string; authorityReference?: string } = {}) =>
  recordNotified(desk, sofie, about(caseId, { version: 1, notified, ...more }));
const decideNot = (caseId: string) => recordNotNotified(desk, sofie, about(caseId, { version: 1, reason }));
const remindersOf = async (caseId: string, state: 'open' | 'dropped') =>
  (await messagesOf(desk, caseId)).filter((row) => row.kind === 'reminder' && row.state === state);

describe('the authority was notified', () => {
  test('in time: the clock stops at that moment', async () => {
    const caseId = await opened();
    desk.setNow('2026-11-27T07:30:00Z');
    await notify(caseId, { when: '2026-11-27T08:30' }, { authorityReference: '2026-442-1' });
    expect(await caseOf(desk, caseId)).toMatchObject({
      notification: 'notified',
      clockRuns: false,
      clockStoppedAt: '2026-11-27T07:30:00.000Z',
      authorityReference: '2026-442-1',
    });
  });

  test('late without saying why is refused with the field named (Art. 33(1))', async () => {
    const caseId = await opened();
    desk.setNow('2026-11-27T09:00:00Z');
    const refused = notify(caseId, { when: '2026-11-27T08:31' });
    await expect(refused).rejects.toMatchObject({ code: 'late-needs-reason', fields: [{ field: 'lateReason' }] });
  });

  test('late with blanks for a reason is refused too', async () => {
    const caseId = await opened();
    desk.setNow('2026-11-28T09:00:00Z');
    expect(await refusalOf(notify(caseId, { when: '2026-11-28T08:31' }, { lateReason: '' }))).toBe('late-needs-reason');
  });

  test('late and saying why: the reason is kept with the case', async () => {
    const caseId = await opened();
    desk.setNow('2026-11-28T09:00:00Z');
    await notify(caseId, { when: '2026-11-28T08:31' }, { lateReason: 'Vi ventede på leverandøren' });
    const { texts, timeline } = await caseOf(desk, caseId);
    expect(texts).toMatchObject([{ kind: 'reason', text: 'Vi ventede på leverandøren' }]);
    expect(timeline.find(({ verb }) => verb === 'notified')?.facts).toMatchObject({ late: true });
  });

  test('on the last day, no hour known: it may have been too late, so the reason is asked for', async () => {
    const caseId = await opened();
    desk.setNow('2026-11-28T09:00:00Z');
    expect(await refusalOf(notify(caseId, { when: '2026-11-27' }))).toBe('late-needs-reason');
  });

  test('the day before the last, no hour known: it was in time', async () => {
    const caseId = await opened();
    desk.setNow('2026-11-28T09:00:00Z');
    await notify(caseId, { when: '2026-11-26' });
    expect((await caseOf(desk, caseId)).clockStoppedAt).toBe('2026-11-26T23:00:00.000Z');
  });

  test('tomorrow is refused', async () => {
    expect(await refusalOf(notify(await opened(), { when: '2026-11-25T09:00' }))).toBe('time-in-the-future');
  });

  test('after it was decided not to: new facts change the duty', async () => {
    const caseId = await opened();
    await decideNot(caseId);
    await recordNotified(desk, sofie, about(caseId, { version: 2, notified: { when: '2026-11-24T08:45' } }));
    expect((await caseOf(desk, caseId)).notification).toBe('notified');
  });
});

describe('it was decided not to notify', () => {
  test('the reason is kept and the clock stops', async () => {
    const caseId = await opened();
    await decideNot(caseId);
    const view = await caseOf(desk, caseId);
    expect(view).toMatchObject({ notification: 'not-notified', clockRuns: false, texts: [{ text: reason }] });
  });

  test('the reporter does not see the reason', async () => {
    const caseId = await opened();
    await decideNot(caseId);
    expect((await reportOf(desk, caseId)).conversation).toEqual([]);
  });
});

test('what was decided not to be notified and then is no breach keeps the moment its clock stopped', async () => {
  const caseId = await opened();
  await decideNot(caseId);
  desk.setNow('2026-11-24T10:00:00Z');
  await notABreach(desk, sofie, about(caseId, { version: 2, reason: 'Testmail' }));
  expect((await caseOf(desk, caseId)).clockStoppedAt).toBe('2026-11-24T08:00:00.000Z');
});

describe('closing', () => {
  test('needs a decision about the authority', async () => {
    const caseId = await opened();
    await takeCase(desk, sofie, about(caseId, { version: 1 }));
    expect(await refusalOf(closeCase(desk, sofie, about(caseId, { version: 2 })))).toBe('move-not-allowed');
  });

  test('is told to the reporter', async () => {
    const caseId = await opened();
    await decideNot(caseId);
    await takeCase(desk, sofie, about(caseId, { version: 2 }));
    await closeCase(desk, sofie, about(caseId, { version: 3 }));
    const told = (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'to-reporter');
    expect(told.map(({ payload }) => JSON.parse(payload).what).sort()).toEqual(['closed', 'taken']);
  });
});

describe('opening again', () => {
  const putAwayFor = async (hours: number) => {
    const caseId = await opened();
    await notABreach(desk, sofie, about(caseId, { version: 1, reason: 'Modtageren var den rette' }));
    desk.setNow(new Date(desk.now().getTime() + hours * 3_600_000));
    await reopenCase(desk, sofie, about(caseId, { version: 2, reason: 'Hun var det alligevel ikke' }));
    return caseId;
  };

  test('the clock has not paused: awareness and deadline are what they were', async () => {
    expect(await caseOf(desk, await putAwayFor(30))).toMatchObject({
      state: 'new',
      clockRuns: true,
      clockStoppedAt: null,
      aware: '2026-11-24T07:30:00.000Z',
      deadline: '2026-11-27T07:30:00.000Z',
    });
  });

  test('each reminder is planned once, those of the past at once', async () => {
    const open = await remindersOf(await putAwayFor(30), 'open');
    expect(open.map(({ payload }) => JSON.parse(payload).step)).toEqual([24, 48, 60, 68, 71, 'run-out']);
    expect(open[0]?.due).toEqual(desk.now());
  });

  test('the reminders planned before are dropped', async () => {
    expect(await remindersOf(await putAwayFor(1), 'dropped')).toHaveLength(6);
  });

  test('a case that had an assignee goes back to that one', async () => {
    const caseId = await opened();
    await takeCase(desk, sofie, about(caseId, { version: 1 }));
    await notABreach(desk, sofie, about(caseId, { version: 2, reason: 'Testmail' }));
    await reopenCase(desk, sofie, about(caseId, { version: 3, reason: 'Nej' }));
    expect(await caseOf(desk, caseId)).toMatchObject({ state: 'taken', takenBy: { personId: sofie.personId } });
  });

  test('what was decided stays decided', async () => {
    const caseId = await opened();
    await decideNot(caseId);
    await notABreach(desk, sofie, about(caseId, { version: 2, reason: 'Testmail' }));
    await reopenCase(desk, sofie, about(caseId, { version: 3, reason: 'Nej' }));
    expect(await caseOf(desk, caseId)).toMatchObject({ notification: 'not-notified', clockRuns: false });
  });
});
