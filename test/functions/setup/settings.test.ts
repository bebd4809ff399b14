import { inTenant } from '#functions/database/transaction.ts';
import { changeSettings, readSettings } from '#functions/setup/settings.ts';
import { type DeskSettings, deskSettings } from '#shared/settings/desk-settings.ts';
import { adam, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';
import { refusalOf, reported, tellingsOf } from '#test/support/reported.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const read = () => readSettings(desk, sofie, { params: {}, query: {}, body: {} });
const change = (version: number, settings: Partial<DeskSettings>) =>
  changeSettings(desk, adam, { params: {}, query: {}, body: { version, settings: deskSettings.parse(settings) } });

test('before anybody has set anything the defaults hold', async () => {
  expect(await read()).toEqual({ version: 1, settings: deskSettings.parse({}) });
});

test('what is changed holds from then on, under the next version', async () => {
  const { version } = await read();
  await change(version, { untakenTeamHours: 2 });
  expect(await read()).toEqual({ version: version + 1, settings: deskSettings.parse({ untakenTeamHours: 2 }) });
});

test('of two who change the same version one is told that it has changed', async () => {
  const { version } = await read();
  const race = await Promise.allSettled([
    change(version, { untakenTeamHours: 3 }),
    change(version, { untakenTeamHours: 5 }),
  ]);
  expect(race.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))).toEqual(['changed-meanwhile']);
});

test('an old page changes nothing', async () => {
  const before = await read();
  expect(await refusalOf(change(before.version - 1, { untakenTeamHours: 7 }))).toBe('changed-meanwhile');
  expect(await read()).toEqual(before);
});

test('the log holds what was and what is, and who changed it', async () => {
  const { version } = await read();
  await change(version, { untakenDpoHours: 16 });
  const entry = await inTenant(desk.db, adam.tenantId, (tx) =>
    tx
      .selectFrom('log_entries')
      .select(['actor_id', 'verb', 'facts'])
      .where('subject_id', '=', adam.tenantId)
      .orderBy('sequence', 'desc')
      .executeTakeFirstOrThrow(),
  );
  expect([entry.actor_id, entry.verb]).toEqual([adam.personId, 'settings-changed']);
  expect(JSON.parse(entry.facts)).toMatchObject({ version: version + 1, before: {}, after: { untakenDpoHours: 16 } });
});

test('a new case is reminded of as the settings now say', async () => {
  await change((await read()).version, { reminderHours: [12] });
  const { breachId } = await reported(desk);
  const reminders = (await tellingsOf(desk, breachId)).filter(({ kind }) => kind === 'reminder');
  expect(reminders.map(({ payload }) => JSON.parse(payload).hours)).toEqual([12, 'run-out']);
});

test.each([
  ['reminderHours.0', { reminderHours: [0] }],
  ['reminderHours', { reminderHours: Array.from({ length: 13 }, () => 1) }],
  ['workingTime.monday', { workingTime: { monday: { from: '16:00', to: '08:00' } } }],
  ['workingTime.friday.to', { workingTime: { friday: { from: '08:00', to: '25:00' } } }],
  ['workingTime.closedDays.0', { workingTime: { closedDays: ['2026-02-30'] } }],
  ['duty.0', { duty: [{ from: '2026-12-02', to: '2026-12-01', personId: sofie.personId }] }],
  ['untakenTeamHours', { untakenTeamHours: 'fire' }],
  ['deskMailBox', { deskMailBox: 'slåfejl@eksempel-kommune.example' }],
])('%s that cannot be is refused by name, and nothing changes', async (field, settings) => {
  const before = await read();
  const answer = await askAs(desk, adam)('changeSettings', { json: { version: before.version, settings } });
  expect([answer.status, problemIn(answer).errors?.map((one) => one.field)]).toEqual([400, [`settings.${field}`]]);
  expect(await read()).toEqual(before);
});
