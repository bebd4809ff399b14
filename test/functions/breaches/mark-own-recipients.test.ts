import { markOwnRecipients } from '#functions/breaches/mail/mark-own-recipients.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, aMail, caseOf, messagesOf, reported, viewOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const to = (name: string, wrong = false): Recipient => ({
  address: `${name}@example.com`,
  name,
  field: 'to',
  placement: 'outside',
  wrong,
});
const mailTo = (id: string, ...recipients: Recipient[]) =>
  aMail({ internetMessageId: `<${id}@x.example>`, recipients });
/** A case Maja has reported without a marked recipient. */
const opened = async (...recipients: Recipient[]) => {
  const mail = mailTo(desk.newId(), ...(recipients.length > 0 ? recipients : [to('anna'), to('bo')]));
  const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  return { caseId, mail };
};
const idOf = async (caseId: string, name: string) =>
  (await caseOf(desk, caseId)).recipients.find((one) => one.name === name)?.recipientId ?? '';
const mark = async (caseId: string, name: string, by = maja) =>
  markOwnRecipients(desk, by, about(caseId, { recipientIds: [await idOf(caseId, name)] }));
const wrongIn = async (caseId: string) =>
  (await caseOf(desk, caseId)).recipients.filter(({ wrong }) => wrong).map(({ name }) => name);
const ownMarks = async (caseId: string, by: typeof maja) => {
  const view = await viewOf(desk, caseId, by);
  return view.view === 'reporter' && view.subject === 'breach'
    ? view.recipients.filter(({ wrong }) => wrong).map(({ name }) => name)
    : [];
};
const asked = async (caseId: string) =>
  (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'to-reporter').length;

test('a recipient marked afterwards is wrong in the case and in the own report', async () => {
  const { caseId } = await opened();
  await mark(caseId, 'bo');
  expect([await wrongIn(caseId), await ownMarks(caseId, maja)]).toEqual([['bo'], ['bo']]);
});

test('the log says who was marked, by id', async () => {
  const { caseId } = await opened();
  await mark(caseId, 'bo');
  const { timeline } = await caseOf(desk, caseId);
  const facts = { recipientIds: [await idOf(caseId, 'bo')] };
  expect(timeline.find(({ verb }) => verb === 'recipients-marked')?.facts).toEqual(facts);
});

test('whether it is deleted is asked when a recipient is marked, and once only', async () => {
  const { caseId } = await opened();
  const before = await asked(caseId);
  await mark(caseId, 'anna');
  await mark(caseId, 'bo');
  expect([before, await asked(caseId)]).toEqual([0, 1]);
});

test('who has the case is told', async () => {
  const { caseId } = await opened();
  await takeCase(desk, sofie, about(caseId, { version: 1 }));
  await mark(caseId, 'anna');
  expect((await messagesOf(desk, caseId)).map(({ kind }) => kind)).toContain('to-holder');
});

test('the same mark again is no news', async () => {
  const { caseId } = await opened(to('anna', true));
  await mark(caseId, 'anna');
  expect((await caseOf(desk, caseId)).timeline.some(({ verb }) => verb === 'recipients-marked')).toBe(false);
});

test('a recipient whose address only another reporter knows is marked all the same', async () => {
  const nameless = { ...to('bo'), address: '', placement: 'unknown' as const };
  const { caseId, mail } = await opened(to('anna'), nameless);
  await reported(desk, leo, { kind: 'misdirected-mail', mail: { ...mail, recipients: [to('bo')] } });
  await mark(caseId, 'bo');
  expect([await wrongIn(caseId), await ownMarks(caseId, maja)]).toEqual([['bo'], ['bo']]);
});

test('a recipient only another reporter named cannot be marked', async () => {
  const { caseId, mail } = await opened(to('anna'), to('hidden'));
  const received = { ...mail, sender: { address: maja.userName, name: maja.name }, recipients: [to('anna')] };
  await reported(desk, leo, { kind: 'misdirected-mail', mail: received });
  await expect(mark(caseId, 'hidden', leo)).rejects.toMatchObject({ code: 'not-among-recipients' });
});

test('nor together with one of the own, and then none is', async () => {
  const { caseId, mail } = await opened(to('anna'), to('hidden'));
  await reported(desk, leo, { kind: 'misdirected-mail', mail: { ...mail, recipients: [to('anna')] } });
  const recipientIds = (await caseOf(desk, caseId)).recipients.map(({ recipientId }) => recipientId);
  const attempt = markOwnRecipients(desk, leo, about(caseId, { recipientIds }));
  await expect(attempt).rejects.toMatchObject({ code: 'not-among-recipients' });
  expect(await wrongIn(caseId)).toEqual([]);
});

test('none but a reporter may', async () => {
  const { caseId } = await opened();
  await expect(mark(caseId, 'anna', sofie)).rejects.toMatchObject({ code: 'not-for-you' });
});
