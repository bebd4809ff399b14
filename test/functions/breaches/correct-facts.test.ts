import { correctFacts } from '#functions/breaches/decide/correct-facts.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { BodyOf } from '#shared/routes/route.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, aMail, caseOf, messagesOf, reported, viewOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const recipients = [
  { address: 'ret@example.com', name: 'Rikke Ret', field: 'to', placement: 'outside', wrong: false },
  { address: 'galt@example.com', name: 'Gert Galt', field: 'to', placement: 'outside', wrong: true },
] as const;
/** A case whose reporter told little, with a mail to two. */
const opened = async () => {
  const mail = aMail({ internetMessageId: `<${desk.newId()}@x.example>`, recipients: [...recipients] });
  const { caseId } = await reported(desk, maja, { kind: 'misdirected-mail', place: 'Skolen', mail });
  return caseId;
};
type Correction = Omit<BodyOf<Routes['correctFacts']>, 'version'>;
const correct = async (caseId: string, correction: Correction) =>
  correctFacts(desk, sofie, about(caseId, { version: (await caseOf(desk, caseId)).version, ...correction }));
const idOf = async (caseId: string, name: string) =>
  (await caseOf(desk, caseId)).recipients.find((one) => one.name === name)?.recipientId ?? '';
const wrongIn = async (caseId: string) =>
  (await caseOf(desk, caseId)).recipients.filter(({ wrong }) => wrong).map(({ name }) => name);
const logged = async (caseId: string) =>
  (await caseOf(desk, caseId)).timeline.filter(({ verb }) => verb === 'facts-corrected').map(({ facts }) => facts);

test('what is corrected holds in the case, what is left out stays', async () => {
  const caseId = await opened();
  await correct(caseId, { people: 'up-to-10', dataKinds: ['cpr', 'health'] });
  const { people, dataKinds, place } = await caseOf(desk, caseId);
  expect([people, dataKinds, place]).toEqual(['up-to-10', ['cpr', 'health'], 'Skolen']);
});

test('the log says what was and what is, in codes', async () => {
  const caseId = await opened();
  await correct(caseId, { people: 'one', dataKinds: ['cpr'] });
  expect(await logged(caseId)).toEqual([
    { people: { from: 'unknown', to: 'one' }, dataKinds: { from: [], to: ['cpr'] } },
  ]);
});

test('a corrected place is shown, and the log holds only its digest', async () => {
  const caseId = await opened();
  await correct(caseId, { place: 'Biblioteket hos Karla' });
  expect((await caseOf(desk, caseId)).place).toBe('Biblioteket hos Karla');
  expect(JSON.stringify(await logged(caseId))).not.toMatch(/Karla/);
});

test('a place corrected twice is the last one', async () => {
  const caseId = await opened();
  await correct(caseId, { place: 'Biblioteket' });
  await correct(caseId, { place: 'Hallen' });
  expect((await caseOf(desk, caseId)).place).toBe('Hallen');
});

test('the reporter still sees what the reporter told', async () => {
  const caseId = await opened();
  const before = await viewOf(desk, caseId, maja);
  const gert = await idOf(caseId, 'Gert Galt');
  await correct(caseId, { people: 'more', dataKinds: ['crime'], place: 'Hallen', unmark: [gert] });
  expect(await viewOf(desk, caseId, maja)).toEqual({ ...before, version: expect.any(Number) });
});

test('a recipient is marked and another unmarked', async () => {
  const caseId = await opened();
  const [rikke, gert] = [await idOf(caseId, 'Rikke Ret'), await idOf(caseId, 'Gert Galt')];
  await correct(caseId, { mark: [rikke], unmark: [gert] });
  expect([await wrongIn(caseId), await logged(caseId)]).toEqual([
    ['Rikke Ret'],
    [{ marked: [rikke], unmarked: [gert] }],
  ]);
});

test('no one is marked whom the mail did not go to', async () => {
  const caseId = await opened();
  await expect(correct(caseId, { mark: [desk.newId()] })).rejects.toMatchObject({ code: 'not-among-recipients' });
});

test('a correction that corrects nothing is no entry and no new version', async () => {
  const caseId = await opened();
  const before = (await caseOf(desk, caseId)).version;
  await correct(caseId, { people: 'unknown', place: 'Skolen' });
  expect([await logged(caseId), (await caseOf(desk, caseId)).version]).toEqual([[], before]);
});

test('a protected address that comes out now alarms', async () => {
  const caseId = await opened();
  await correct(caseId, { dataKinds: ['protected-address'] });
  expect((await messagesOf(desk, caseId)).map(({ kind }) => kind)).toContain('urgent');
});

test('one that was known already does not alarm again', async () => {
  const caseId = await opened();
  await correct(caseId, { dataKinds: ['protected-address'] });
  await correct(caseId, { dataKinds: ['protected-address', 'cpr'] });
  const alarms = (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'urgent');
  expect(alarms).toHaveLength(1);
});

test('a version that is gone is refused', async () => {
  const caseId = await opened();
  await correct(caseId, { people: 'one' });
  const late = correctFacts(desk, sofie, about(caseId, { version: 1, people: 'more' as const }));
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' });
});
