import { recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { moveTime } from '#functions/breaches/decide/move-time.ts';
import type { Moment } from '#shared/time/moment.ts';
import { jonas, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';
import { about, caseOf, messagesOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
beforeEach(() => desk.setNow('2026-11-24T08:00:00Z'));
afterAll(() => desk.close());

const found = async (when: string, now: string, choice?: Moment['choice']) => {
  desk.setNow(now);
  const { caseId } = await reported(desk, maja, { found: { when, ...(choice ? { choice } : {}) } });
  return caseOf(desk, caseId);
};

describe('the 72 hours are elapsed hours (Art. 33(1); Reg. 1182/71 art. 3(3))', () => {
  test.each([
    ['over the spring change', '2026-03-27T16:30', '2026-03-30T15:30:00.000Z'],
    ['over the autumn change', '2026-10-23T16:30', '2026-10-26T14:30:00.000Z'],
    ['to a clock time that does not exist', '2026-03-26T02:30', '2026-03-29T01:30:00.000Z'],
    ['over Easter', '2026-04-02T09:00', '2026-04-05T07:00:00.000Z'],
  ])('%s', async (_what, when, deadline) => {
    expect((await found(when, '2026-11-24T08:00:00Z')).deadline).toBe(deadline);
  });

  test.each([
    ['earlier', '2026-10-28T00:30:00.000Z'],
    ['later', '2026-10-28T01:30:00.000Z'],
  ] as const)('from the %s of two half past twos', async (choice, deadline) => {
    expect((await found('2026-10-25T02:30', '2026-10-26T08:00:00Z', choice)).deadline).toBe(deadline);
  });
});

describe('a time a reporter gave', () => {
  test('as a date only counts from midnight and is shown as an estimate', async () => {
    const { aware, times } = await found('2026-11-23', '2026-11-24T08:00:00Z');
    expect(aware).toBe('2026-11-22T23:00:00.000Z');
    expect(times.filter(({ estimated }) => estimated).map(({ time }) => time)).toEqual(['aware', 'found']);
  });

  test('three minutes ahead of our clock is now', async () => {
    expect((await found('2026-11-24T08:03:00Z', '2026-11-24T08:00:00Z')).aware).toBe('2026-11-24T08:00:00.000Z');
  });

  test('six minutes ahead of our clock is refused', async () => {
    expect(await refusalOf(found('2026-11-24T08:06:00Z', '2026-11-24T08:00:00Z'))).toBe('time-in-the-future');
  });

  const report = (when: string) => ({ kind: 'other', door: 'teams', found: { when } });
  test.each([
    ['2026-03-29T02:30', 'da', 'time-does-not-exist', 'Hvornår det blev opdaget', '2026-03-29T03:30'],
    ['2026-03-29T02:30', 'en', 'time-does-not-exist', 'When it was found', '2026-03-29T03:30'],
    ['2026-10-25T02:30', 'da', 'time-is-double', 'Hvornår det blev opdaget', '2026-10-25T02:30'],
    ['2026-10-25T02:30', 'en', 'time-is-double', 'When it was found', '2026-10-25T02:30'],
    ['2027-01-01', 'da', 'time-in-the-future', 'Hvornår det blev opdaget', undefined],
    ['i går', 'en', 'time-unreadable', 'When it was found', undefined],
    ['2026-02-30', 'da', 'time-unreadable', 'Hvornår det blev opdaget', undefined],
  ] as const)('%s is refused in %s as %s, the field named', async (when, language, code, label, proposal) => {
    const answer = await askAs(desk, maja)('registerBreach', { json: report(when), language });
    expect([answer.status, problemIn(answer).code]).toEqual([422, code]);
    expect(problemIn(answer).errors).toEqual([
      { field: 'found', code, label, message: expect.any(String), ...(proposal ? { proposal } : {}) },
    ]);
  });

  test('of a mail that cannot be is left out and stops no report', async () => {
    const mail = (sentAt: string) => ({
      subject: '',
      attachments: [],
      recipients: [],
      completeness: 'window' as const,
      sentAt,
    });
    const seen = [];
    for (const sentAt of ['2031-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '2026-11-23T09:00:00.1234567Z'])
      seen.push(
        (await caseOf(desk, (await reported(desk, maja, { mail: mail(sentAt) })).caseId)).times.map(({ time }) => time),
      );
    expect(seen.map((times) => times.includes('occurred'))).toEqual([false, false, true]);
  });
});

describe('a time that is corrected', () => {
  const reason = 'Hun ringede allerede om fredagen';
  const moved = async (time: 'aware' | 'occurred' | 'found', when: string) => {
    const { caseId } = await reported(desk, maja, { found: { when: '2026-11-24T08:30' } });
    await moveTime(desk, jonas, about(caseId, { version: 1, time, moment: { when }, reason }));
    return caseId;
  };

  test('keeps both versions with their authors and the reason', async () => {
    const { times } = await caseOf(desk, await moved('aware', '2026-11-23T10:00'));
    const of = times.filter(({ time }) => time === 'aware');
    expect(of.map(({ revision, at, by, reason: why }) => [revision, at, by.personId, why])).toEqual([
      [1, '2026-11-24T07:30:00.000Z', maja.personId, ''],
      [2, '2026-11-23T09:00:00.000Z', jonas.personId, reason],
    ]);
  });

  test('is in the log as it was and as it is', async () => {
    const { timeline } = await caseOf(desk, await moved('aware', '2026-11-23T10:00'));
    expect(timeline.find(({ verb }) => verb === 'time-moved')?.facts).toMatchObject({
      time: 'aware',
      from: '2026-11-24T07:30:00.000Z',
      to: '2026-11-23T09:00:00.000Z',
    });
  });

  test('moves the deadline when it is the awareness', async () => {
    expect((await caseOf(desk, await moved('aware', '2026-11-23T10:00'))).deadline).toBe('2026-11-26T09:00:00.000Z');
  });

  test.each(['found', 'occurred'] as const)('leaves the deadline alone when it is %s', async (time) => {
    expect((await caseOf(desk, await moved(time, '2026-11-23T10:00'))).deadline).toBe('2026-11-27T07:30:00.000Z');
  });

  test('has its reminders dropped and planned anew, each once', async () => {
    const rows = (await messagesOf(desk, await moved('aware', '2026-11-22T10:00'))).filter(
      ({ kind }) => kind === 'reminder',
    );
    const open = rows.filter(({ state }) => state === 'open');
    expect(rows.filter(({ state }) => state === 'dropped')).toHaveLength(6);
    expect(open.map(({ payload, due }) => [JSON.parse(payload).step, due.toISOString()])).toEqual([
      [24, '2026-11-24T08:00:00.000Z'],
      [48, '2026-11-24T09:00:00.000Z'],
      [60, '2026-11-24T14:00:00.000Z'],
      [68, '2026-11-24T14:00:00.000Z'],
      [71, '2026-11-25T08:00:00.000Z'],
      ['run-out', '2026-11-25T09:00:00.000Z'],
    ]);
  });

  test('plans no reminders where the clock has stopped', async () => {
    const { caseId } = await reported(desk);
    await recordNotNotified(desk, sofie, about(caseId, { version: 1, reason }));
    await moveTime(desk, sofie, about(caseId, { version: 2, time: 'aware', moment: { when: '2026-11-23' }, reason }));
    const open = (await messagesOf(desk, caseId)).filter(({ kind, state }) => kind === 'reminder' && state === 'open');
    expect(open).toEqual([]);
  });

  test('to before it happened is warned of, not refused', async () => {
    const caseId = await moved('occurred', '2026-11-24T08:50');
    expect((await caseOf(desk, caseId)).warnings).toEqual(['aware-before-occurred']);
  });

  test('to more than a day after the finding is warned of (Datatilsynet 2021-442-13805)', async () => {
    const caseId = await moved('found', '2026-11-23T08:29');
    expect((await caseOf(desk, caseId)).warnings).toEqual(['check-longer-than-a-day']);
  });

  test('to exactly a day after the finding is a short check', async () => {
    expect((await caseOf(desk, await moved('found', '2026-11-23T08:30'))).warnings).toEqual([]);
  });
});
