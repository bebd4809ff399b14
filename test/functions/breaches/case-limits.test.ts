import { recordDeletion } from '#functions/breaches/mail/record-deletion.ts';
import { hasOwnRoom, ownLimits } from '#functions/cases/own-limits.ts';
import { addToCase } from '#functions/cases/work/answer-enquiry.ts';
import { uploadEvidence } from '#functions/cases/work/evidence.ts';
import { inTenant } from '#functions/database/transaction.ts';
import type { Caller } from '#shared/people/caller.ts';
import { dorte, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, aMail, caseOf, refusalOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const opened = async () => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@a.example>` });
  const report = (by: Caller, place = '') => reported(desk, by, { kind: 'misdirected-mail', mail, place });
  return { ...(await report(maja)), report };
};
const add = (caseId: string, by = maja) => addToCase(desk, by, about(caseId, { text: 'Endnu en ting' }));
const room = (caseId: string, by: Caller, limits: { texts: number; entries: number }) =>
  inTenant(desk.db, by.tenantId, (tx) => hasOwnRoom(tx, { tenant_id: by.tenantId, case_id: caseId }, by, limits));

describe('a reporter who has written as much as finds room', () => {
  let full: Awaited<ReturnType<typeof opened>>;
  beforeAll(async () => {
    full = await opened();
    await full.report(leo);
    for (let written = 0; written < ownLimits.texts; written++) await add(full.caseId);
  });

  test('adds no more', async () => expect(await refusalOf(add(full.caseId))).toBe('case-full'));

  test('keeps no mail either', async () => {
    const eml = new TextEncoder().encode('From: a@example.com\r\nSubject: Handleplan\r\n\r\nHej');
    expect(await refusalOf(uploadEvidence(desk, maja, about(full.caseId, eml)))).toBe('case-full');
  });

  test('stops no other reporter', async () =>
    expect(await add(full.caseId, leo)).toMatchObject({ caseId: full.caseId }));

  test('is not stopped from reporting the mail again: that is a second case, linked to the first', async () => {
    const { caseId, joined } = await full.report(maja, 'Et nyt sted');
    expect([joined, (await caseOf(desk, caseId)).related.map((one) => one.caseId)]).toEqual([false, [full.caseId]]);
  });

  test('does not learn more of a case than before: a stranger’s no stays the same', async () =>
    expect(await refusalOf(add((await opened()).caseId, leo))).toBe('not-found'));
});

describe('by small steps of other kinds', () => {
  test('each of them counts, also one that takes back the one before', async () => {
    const { caseId } = await opened();
    const recipientId = (await caseOf(desk, caseId)).recipients[0]?.recipientId ?? '';
    for (const deletion of ['confirmed', 'refused', 'confirmed'] as const)
      await recordDeletion(desk, maja, about(caseId, { recipientId, deletion }));
    const rooms = [4, 5].map((entries) => room(caseId, maja, { texts: 100, entries }));
    expect(await Promise.all(rooms)).toEqual([false, true]);
  });

  test('so does each report of the mail', async () => {
    const { caseId, report } = await opened();
    await report(maja, 'Rådhuset');
    expect(await room(caseId, maja, { texts: 100, entries: 2 })).toBe(false);
  });
});

test.each([
  ['the team', sofie],
  ['the DPO', dorte],
])('%s always finds room', async (_who, by) => {
  const { caseId } = await opened();
  await caseOf(desk, caseId, by);
  expect(await room(caseId, by, { texts: 0, entries: 0 })).toBe(true);
});
