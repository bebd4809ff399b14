import { markOwnRecipients } from '#functions/breaches/mark-own-recipients.ts';
import { takeBreach } from '#functions/cases/take.ts';
import type { Recipient } from '#shared/breaches/mail.ts';
import { leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, aMail, caseOf, reported, tellingsOf, viewOf } from '#test/support/reported.ts';

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
/** A case Maja has reported without marking anybody. */
const opened = async (...recipients: Recipient[]) => {
  const mail = mailTo(desk.newId(), ...(recipients.length > 0 ? recipients : [to('anna'), to('bo')]));
  const { breachId } = await reported(desk, maja, { kind: 'misdirected-mail', mail });
  return { breachId, mail };
};
const idOf = async (breachId: string, name: string) =>
  (await caseOf(desk, breachId)).recipients.find((one) => one.name === name)?.recipientId ?? '';
const mark = async (breachId: string, name: string, by = maja) =>
  markOwnRecipients(desk, by, about(breachId, { recipientIds: [await idOf(breachId, name)] }));
const wrongIn = async (breachId: string) =>
  (await caseOf(desk, breachId)).recipients.filter(({ wrong }) => wrong).map(({ name }) => name);
const ownMarks = async (breachId: string, by: typeof maja) => {
  const view = await viewOf(desk, breachId, by);
  return view.view === 'reporter' ? view.recipients.filter(({ wrong }) => wrong).map(({ name }) => name) : [];
};
const asked = async (breachId: string) =>
  (await tellingsOf(desk, breachId)).filter(({ kind }) => kind === 'to-reporter').length;

test('a recipient marked afterwards is wrong in the case and in the own report', async () => {
  const { breachId } = await opened();
  await mark(breachId, 'bo');
  expect([await wrongIn(breachId), await ownMarks(breachId, maja)]).toEqual([['bo'], ['bo']]);
});

test('the log says who was marked, by id', async () => {
  const { breachId } = await opened();
  await mark(breachId, 'bo');
  const { timeline } = await caseOf(desk, breachId);
  const facts = { recipientIds: [await idOf(breachId, 'bo')] };
  expect(timeline.find(({ verb }) => verb === 'recipients-marked')?.facts).toEqual(facts);
});

test('whether it is deleted is asked once somebody is marked, and once only', async () => {
  const { breachId } = await opened();
  const before = await asked(breachId);
  await mark(breachId, 'anna');
  await mark(breachId, 'bo');
  expect([before, await asked(breachId)]).toEqual([0, 1]);
});

test('who has the case is told', async () => {
  const { breachId } = await opened();
  await takeBreach(desk, sofie, about(breachId, { version: 1 }));
  await mark(breachId, 'anna');
  expect((await tellingsOf(desk, breachId)).map(({ kind }) => kind)).toContain('to-holder');
});

test('a mark that stands already is no news', async () => {
  const { breachId } = await opened(to('anna', true));
  await mark(breachId, 'anna');
  expect((await caseOf(desk, breachId)).timeline.some(({ verb }) => verb === 'recipients-marked')).toBe(false);
});

test('somebody whose address only another reporter knows is marked all the same', async () => {
  const nameless = { ...to('bo'), address: '', placement: 'unknown' as const };
  const { breachId, mail } = await opened(to('anna'), nameless);
  await reported(desk, leo, { kind: 'misdirected-mail', mail: { ...mail, recipients: [to('bo')] } });
  await mark(breachId, 'bo');
  expect([await wrongIn(breachId), await ownMarks(breachId, maja)]).toEqual([['bo'], ['bo']]);
});

test('a recipient only another reporter named cannot be marked', async () => {
  const { breachId, mail } = await opened(to('anna'), to('hidden'));
  const received = { ...mail, sender: { address: maja.userName, name: maja.name }, recipients: [to('anna')] };
  await reported(desk, leo, { kind: 'misdirected-mail', mail: received });
  await expect(mark(breachId, 'hidden', leo)).rejects.toMatchObject({ code: 'not-among-recipients' });
});

test('nor together with one of the own, and then nobody is', async () => {
  const { breachId, mail } = await opened(to('anna'), to('hidden'));
  await reported(desk, leo, { kind: 'misdirected-mail', mail: { ...mail, recipients: [to('anna')] } });
  const recipientIds = (await caseOf(desk, breachId)).recipients.map(({ recipientId }) => recipientId);
  const attempt = markOwnRecipients(desk, leo, about(breachId, { recipientIds }));
  await expect(attempt).rejects.toMatchObject({ code: 'not-among-recipients' });
  expect(await wrongIn(breachId)).toEqual([]);
});

test('nobody but a reporter may', async () => {
  const { breachId } = await opened();
  await expect(mark(breachId, 'anna', sofie)).rejects.toMatchObject({ code: 'not-for-you' });
});
