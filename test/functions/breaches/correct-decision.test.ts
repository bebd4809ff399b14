import { correctNotified, correctNotNotified } from '#functions/breaches/decide/correct-decision.ts';
import { recordNotified, recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { BodyIn } from '#shared/routes/route.ts';
import { jonas, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, caseOf, messagesOf, refusalOf, reported, reportOf } from '#test/support/reported.ts';

// Known on Tuesday 24 November 08:30 in Copenhagen; the 72 hours end on Friday at 08:30. It is Saturday when one corrects.
let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
beforeEach(() => desk.setNow('2026-11-24T08:00:00Z'));
afterAll(() => desk.close());

const onThursday = { when: '2026-11-26T10:00' };
const onFriday = { when: '2026-11-27T08:31' };
const reason = 'Kvitteringen siger noget andet';
type Recorded = { authorityReference?: string; notified?: { when: string }; lateReason?: string };
type Correction = Omit<BodyIn<Routes['correctNotified']>, 'version'>;

const notified = async ({ notified: at = onThursday, ...more }: Recorded = {}) => {
  const { caseId } = await reported(desk, maja, { found: { when: '2026-11-24T08:30' } });
  desk.setNow('2026-11-28T09:00:00Z');
  await recordNotified(desk, sofie, about(caseId, { version: 1, notified: at, ...more }));
  return caseId;
};
const correct = (caseId: string, body: Correction) =>
  correctNotified(desk, jonas, about(caseId, { version: 2, ...body }));
const correctionsIn = async (caseId: string) =>
  (await caseOf(desk, caseId)).timeline.filter(({ verb }) => verb.endsWith('-corrected')).map(({ facts }) => facts);
const textOf = async (caseId: string, kind: string) =>
  (await caseOf(desk, caseId)).texts.filter((text) => text.kind === kind).map(({ text }) => text);

describe('of a notification', () => {
  test('the authority’s number is added when it comes, and no reason is asked for', async () => {
    const caseId = await notified();
    await correct(caseId, { authorityReference: '2026-442-1' });
    expect(await caseOf(desk, caseId)).toMatchObject({
      authorityReference: '2026-442-1',
      clockStoppedAt: '2026-11-26T09:00:00.000Z',
      clockRuns: false,
    });
  });

  test('a wrong number is corrected with a reason, and both numbers stay in the case', async () => {
    const caseId = await notified({ authorityReference: '2026-442-1' });
    await correct(caseId, { authorityReference: '2026-442-2', reason });
    expect([
      (await caseOf(desk, caseId)).authorityReference,
      (await textOf(caseId, 'authority-reference')).sort(),
    ]).toEqual(['2026-442-2', ['2026-442-1', '2026-442-2']]);
  });

  test('another number without saying why is refused with the field named', async () => {
    const caseId = await notified({ authorityReference: '2026-442-1' });
    await expect(correct(caseId, { authorityReference: '2026-442-2' })).rejects.toMatchObject({
      code: 'correction-needs-reason',
      fields: [{ field: 'reason' }],
    });
  });

  test('a number of another case is removed', async () => {
    const caseId = await notified({ authorityReference: '2026-442-1' });
    await correct(caseId, { authorityReference: '', reason });
    expect((await caseOf(desk, caseId)).authorityReference).toBeNull();
  });

  test('the log holds no number, only where it is written', async () => {
    const caseId = await notified({ authorityReference: '2026-442-1' });
    await correct(caseId, { authorityReference: '2026-442-2', reason });
    const { timeline } = await caseOf(desk, caseId);
    expect(JSON.stringify(timeline.map(({ facts }) => facts))).not.toContain('2026-442');
  });

  test('another time says what it was and what it is', async () => {
    const caseId = await notified();
    await correct(caseId, { notified: { when: '2026-11-26T11:15' }, reason });
    expect(await correctionsIn(caseId)).toMatchObject([
      { from: '2026-11-26T09:00:00.000Z', to: '2026-11-26T10:15:00.000Z', late: false },
    ]);
  });

  test('another time without saying why is refused', async () => {
    const caseId = await notified();
    expect(await refusalOf(correct(caseId, { notified: { when: '2026-11-26T11:15' } }))).toBe(
      'correction-needs-reason',
    );
  });

  test('a correction that makes it late asks why it was late (Art. 33(1))', async () => {
    const caseId = await notified();
    expect(await refusalOf(correct(caseId, { notified: onFriday, reason }))).toBe('late-needs-reason');
  });

  test('late by the correction and saying why: both reasons are kept', async () => {
    const caseId = await notified();
    await correct(caseId, { notified: onFriday, reason, lateReason: 'Virk var nede' });
    expect((await textOf(caseId, 'reason')).toSorted()).toEqual([reason, 'Virk var nede'].toSorted());
    expect(await correctionsIn(caseId)).toMatchObject([{ late: true }]);
  });

  test('late before and late after: why it was late is not asked again', async () => {
    const caseId = await notified({ notified: onFriday, lateReason: 'Virk var nede' });
    await correct(caseId, { notified: { when: '2026-11-27T09:00' }, reason });
    expect((await caseOf(desk, caseId)).clockStoppedAt).toBe('2026-11-27T08:00:00.000Z');
  });

  test('why it was late can be written anew', async () => {
    const caseId = await notified({ notified: onFriday, lateReason: 'Virk var nede' });
    await correct(caseId, { lateReason: 'Virk svarede ikke fra 07 til 09' });
    expect(await textOf(caseId, 'reason')).toEqual(['Virk var nede', 'Virk svarede ikke fra 07 til 09']);
  });

  test('tomorrow is refused', async () => {
    const caseId = await notified();
    expect(await refusalOf(correct(caseId, { notified: { when: '2026-11-29T09:00' }, reason }))).toBe(
      'time-in-the-future',
    );
  });

  test('where nothing is corrected nothing is recorded', async () => {
    const caseId = await notified({ authorityReference: '2026-442-1' });
    await correct(caseId, { notified: onThursday, authorityReference: '2026-442-1' });
    expect([await correctionsIn(caseId), (await caseOf(desk, caseId)).version]).toEqual([[], 2]);
  });

  test('the buttons of the card in the channel are those of the new version', async () => {
    const caseId = await notified();
    const cards = async () => (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'card').length;
    const before = await cards();
    await correct(caseId, { authorityReference: '2026-442-1' });
    expect(await cards()).toBe(before + 1);
  });
});

describe('of a decision not to notify', () => {
  const decided = async () => {
    const { caseId } = await reported(desk);
    await recordNotNotified(desk, sofie, about(caseId, { version: 1, reason: 'Risikoen er lille' }));
    await correctNotNotified(desk, jonas, about(caseId, { version: 2, reason: 'Modtageren slettede den ulæst' }));
    return caseId;
  };

  test('both reasons are kept in the case', async () => {
    expect(await textOf(await decided(), 'reason')).toEqual(['Risikoen er lille', 'Modtageren slettede den ulæst']);
  });

  test('the clock stays where it stopped', async () => {
    expect(await caseOf(desk, await decided())).toMatchObject({
      notification: 'not-notified',
      clockRuns: false,
      clockStoppedAt: '2026-11-24T08:00:00.000Z',
      version: 3,
    });
  });
});

test('the reporter sees neither the number nor a reason', async () => {
  const caseId = await notified({ authorityReference: '2026-442-1' });
  await correct(caseId, { authorityReference: '2026-442-2', reason });
  expect((await reportOf(desk, caseId)).conversation).toEqual([]);
});
