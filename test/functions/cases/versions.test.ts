import { correctNotified, correctNotNotified } from '#functions/breaches/decide/correct-decision.ts';
import { recordNotified, recordNotNotified } from '#functions/breaches/decide/decide-notification.ts';
import { moveTime } from '#functions/breaches/decide/move-time.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { takeBackDecision } from '#functions/breaches/decide/take-back-decision.ts';
import { addNote } from '#functions/cases/work/add-note.ts';
import { addToCase, answerEnquiry } from '#functions/cases/work/answer-enquiry.ts';
import { askReporter } from '#functions/cases/work/ask-reporter.ts';
import { closeCase } from '#functions/cases/work/close.ts';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { handOverCase } from '#functions/cases/work/hand-over.ts';
import { reopenCase } from '#functions/cases/work/reopen.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { jonas, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, caseOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, jonas);
});
afterAll(() => desk.close());

const reason = 'Afklaret';
const notified = { when: '2026-11-24T08:45' };
const moment = { when: '2026-11-24T08:00' };

describe('a change made from an old page is refused, and nothing is lost', () => {
  type Change = (caseId: string, version: number) => Promise<unknown>;
  test.each<[string, Change]>([
    ['taking', (id, version) => takeCase(desk, sofie, about(id, { version }))],
    ['handing over', (id, version) => handOverCase(desk, sofie, about(id, { version, to: jonas.personId }))],
    ['calling it no breach', (id, version) => notABreach(desk, sofie, about(id, { version, reason }))],
    ['reopening', (id, version) => reopenCase(desk, sofie, about(id, { version, reason }))],
    ['recording the notification', (id, version) => recordNotified(desk, sofie, about(id, { version, notified }))],
    ['recording that none is needed', (id, version) => recordNotNotified(desk, sofie, about(id, { version, reason }))],
    ['correcting a notification', (id, version) => correctNotified(desk, sofie, about(id, { version, reason }))],
    ['correcting why not', (id, version) => correctNotNotified(desk, sofie, about(id, { version, reason }))],
    ['taking a decision back', (id, version) => takeBackDecision(desk, sofie, about(id, { version, reason }))],
    ['closing', (id, version) => closeCase(desk, sofie, about(id, { version }))],
    ['moving a time', (id, version) => moveTime(desk, sofie, about(id, { version, time: 'occurred', moment, reason }))],
  ])('%s', async (_what, change) => {
    const { caseId } = await reported(desk);
    await moveTime(desk, jonas, about(caseId, { version: 1, time: 'occurred', moment, reason }));
    expect(await refusalOf(change(caseId, 1))).toBe('changed-meanwhile');
    expect(await caseOf(desk, caseId)).toMatchObject({ version: 2, state: 'new', notification: 'undecided' });
  });
});

test('a version from the future is as strange as one from the past', async () => {
  const { caseId } = await reported(desk);
  expect(await refusalOf(takeCase(desk, sofie, about(caseId, { version: 2 })))).toBe('changed-meanwhile');
});

test('every change raises the version by one and says which it is now', async () => {
  const { caseId } = await reported(desk);
  expect(await takeCase(desk, sofie, about(caseId, { version: 1 }))).toEqual({ caseId, version: 2 });
  expect(await recordNotNotified(desk, sofie, about(caseId, { version: 2, reason }))).toEqual({
    caseId,
    version: 3,
  });
  expect(await closeCase(desk, sofie, about(caseId, { version: 3 }))).toEqual({ caseId, version: 4 });
});

describe('what is added makes no page stale', () => {
  const mail = aMail({ internetMessageId: '<versions@eksempel-kommune.example>' });
  const text = { text: 'Ringet til modtageren' };
  test.each<[string, (caseId: string) => Promise<unknown>]>([
    ['a look', (id) => caseOf(desk, id)],
    ['a note', (id) => addNote(desk, sofie, about(id, text))],
    ['a question', (id) => askReporter(desk, sofie, about(id, text))],
    [
      'an answer',
      async (id) => {
        await askReporter(desk, sofie, about(id, text));
        return answerEnquiry(desk, maja, about(id, text));
      },
    ],
    ['an addition', (id) => addToCase(desk, maja, about(id, text))],
    [
      'a kept mail',
      (id) =>
        uploadEvidence(desk, maja, about(id, new TextEncoder().encode('From: a@example.com\r\nSubject: a\r\n\r\nb'))),
    ],
    ['one more reporter', () => reported(desk, leo, { kind: 'misdirected-mail', mail })],
  ])('%s', async (_what, add) => {
    const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
    const { version } = await caseOf(desk, caseId);
    await add(caseId);
    expect((await caseOf(desk, caseId)).version).toBe(version);
  });
});
