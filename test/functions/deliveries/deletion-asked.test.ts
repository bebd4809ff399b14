import { recordDeletion } from '#functions/breaches/mail/record-deletion.ts';
import { listMyCases } from '#functions/cases/read/list-mine.ts';
import { maja, sofie } from '#test/support/desk.ts';
import { about, aMail, caseOf, reported } from '#test/support/reported.ts';
import { type OutboxDesk, openOutboxDesk } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

/** A mail to a wrong recipient, a day later: the reporter has been asked whether it is deleted. */
const asked = async () => {
  const mail = aMail({ internetMessageId: `<${o.desk.newId()}@eksempel-kommune.example>` });
  const { caseId } = await reported(o.desk, maja, { kind: 'misdirected-mail', mail });
  await o.at('2026-11-25T08:00:00Z');
  return caseId;
};
const isAsked = async (caseId: string) => {
  const { cases: reports } = await listMyCases(o.desk, maja, { params: {}, query: {}, body: {} });
  return reports.some((report) => report.caseId === caseId && report.subject === 'breach' && report.deletionAsked);
};

test('asking the reporter is not written down as asking the recipient', async () => {
  const { recipients, timeline } = await caseOf(o.desk, await asked());
  expect([recipients[0]?.deletion, timeline.some(({ verb }) => verb === 'deletion-asked')]).toEqual([
    'not-asked',
    true,
  ]);
});

test('the reporter’s list shows the question', async () => {
  expect(await isAsked(await asked())).toBe(true);
});

test('nothing is asked in the list before the desk has asked', async () => {
  const mail = aMail({ internetMessageId: `<${o.desk.newId()}@eksempel-kommune.example>` });
  const { caseId } = await reported(o.desk, maja, { kind: 'misdirected-mail', mail });
  expect(await isAsked(caseId)).toBe(false);
});

test('once the team has recorded the answer, the question is gone from the list', async () => {
  const caseId = await asked();
  const recipientId = (await caseOf(o.desk, caseId)).recipients[0]?.recipientId ?? '';
  await recordDeletion(o.desk, sofie, about(caseId, { recipientId, deletion: 'confirmed' }));
  expect(await isAsked(caseId)).toBe(false);
});
