import { correctFacts } from '#functions/breaches/correct-facts.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { BodyOf } from '#shared/routes/route.ts';
import { maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, aMail, caseOf, reported, tellingsOf, viewOf } from '#test/support/reported.ts';

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
  const { breachId } = await reported(desk, maja, { kind: 'misdirected-mail', place: 'Skolen', mail });
  return breachId;
};
type Correction = Omit<BodyOf<Routes['correctFacts']>, 'version'>;
const correct = async (breachId: string, correction: Correction) =>
  correctFacts(desk, sofie, about(breachId, { version: (await caseOf(desk, breachId)).version, ...correction }));
const idOf = async (breachId: string, name: string) =>
  (await caseOf(desk, breachId)).recipients.find((one) => one.name === name)?.recipientId ?? '';
const wrongIn = async (breachId: string) =>
  (await caseOf(desk, breachId)).recipients.filter(({ wrong }) => wrong).map(({ name }) => name);
const logged = async (breachId: string) =>
  (await caseOf(desk, breachId)).timeline.filter(({ verb }) => verb === 'facts-corrected').map(({ facts }) => facts);

test('what is corrected holds in the case, what is left out stays', async () => {
  const breachId = await opened();
  await correct(breachId, { people: 'up-to-10', dataKinds: ['cpr', 'health'] });
  const { people, dataKinds, place } = await caseOf(desk, breachId);
  expect([people, dataKinds, place]).toEqual(['up-to-10', ['cpr', 'health'], 'Skolen']);
});

test('the log says what was and what is, in codes', async () => {
  const breachId = await opened();
  await correct(breachId, { people: 'one', dataKinds: ['cpr'] });
  expect(await logged(breachId)).toEqual([
    { people: { from: 'unknown', to: 'one' }, dataKinds: { from: [], to: ['cpr'] } },
  ]);
});

test('a corrected place is shown, and the log holds only its digest', async () => {
  const breachId = await opened();
  await correct(breachId, { place: 'Biblioteket hos Karla' });
  expect((await caseOf(desk, breachId)).place).toBe('Biblioteket hos Karla');
  expect(JSON.stringify(await logged(breachId))).not.toMatch(/Karla/);
});

test('a place corrected twice is the last one', async () => {
  const breachId = await opened();
  await correct(breachId, { place: 'Biblioteket' });
  await correct(breachId, { place: 'Hallen' });
  expect((await caseOf(desk, breachId)).place).toBe('Hallen');
});

test('the reporter still sees what the reporter told', async () => {
  const breachId = await opened();
  const before = await viewOf(desk, breachId, maja);
  const gert = await idOf(breachId, 'Gert Galt');
  await correct(breachId, { people: 'more', dataKinds: ['crime'], place: 'Hallen', unmark: [gert] });
  expect(await viewOf(desk, breachId, maja)).toEqual({ ...before, version: expect.any(Number) });
});

test('a recipient is marked and another unmarked', async () => {
  const breachId = await opened();
  const [rikke, gert] = [await idOf(breachId, 'Rikke Ret'), await idOf(breachId, 'Gert Galt')];
  await correct(breachId, { mark: [rikke], unmark: [gert] });
  expect([await wrongIn(breachId), await logged(breachId)]).toEqual([
    ['Rikke Ret'],
    [{ marked: [rikke], unmarked: [gert] }],
  ]);
});

test('nobody is marked whom the mail did not go to', async () => {
  const breachId = await opened();
  await expect(correct(breachId, { mark: [desk.newId()] })).rejects.toMatchObject({ code: 'not-among-recipients' });
});

test('a correction that corrects nothing is no entry and no new version', async () => {
  const breachId = await opened();
  const before = (await caseOf(desk, breachId)).version;
  await correct(breachId, { people: 'unknown', place: 'Skolen' });
  expect([await logged(breachId), (await caseOf(desk, breachId)).version]).toEqual([[], before]);
});

test('a protected address that comes out now alarms', async () => {
  const breachId = await opened();
  await correct(breachId, { dataKinds: ['protected-address'] });
  expect((await tellingsOf(desk, breachId)).map(({ kind }) => kind)).toContain('protected-address');
});

test('one that was known already does not alarm again', async () => {
  const breachId = await opened();
  await correct(breachId, { dataKinds: ['protected-address'] });
  await correct(breachId, { dataKinds: ['protected-address', 'cpr'] });
  const alarms = (await tellingsOf(desk, breachId)).filter(({ kind }) => kind === 'protected-address');
  expect(alarms).toHaveLength(1);
});

test('a version that is gone is refused', async () => {
  const breachId = await opened();
  await correct(breachId, { people: 'one' });
  const late = correctFacts(desk, sofie, about(breachId, { version: 1, people: 'more' as const }));
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' });
});
