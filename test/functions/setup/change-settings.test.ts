import { inTenant } from '#functions/database/transaction.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { changeSettings, readSettings } from '#functions/setup/change-settings.ts';
import { type DeskSettings, deskSettings } from '#shared/settings/desk-settings.ts';
import { adam, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';
import { messagesOf, refusalOf, reported } from '#test/support/reported.ts';

const absent = '00000000-0000-4000-8000-0000000000e1';
const silent = '00000000-0000-4000-8000-0000000000e2';
const found = {
  personId: '00000000-0000-4000-8000-0000000000e3',
  ...{ name: 'Nina Bro', userName: 'nina@eksempel-kommune.example', unit: null, managerId: null, left: false },
};

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk({
    alters: true,
    graph: {
      person: async (_tenant, personId) => {
        if (personId === silent) throw new GraphTrouble({ part: 'graph', code: 'timeout' });
        return personId === found.personId && !found.left ? found : undefined;
      },
    },
  });
});
afterAll(() => desk.close());

const neverOpen = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((day) => [day, null]),
);
const keep = (settings: unknown) =>
  inTenant(desk.db, adam.tenantId, (tx) =>
    tx
      .updateTable('tenants')
      .set({ settings: JSON.stringify(settings) })
      .where('tenant_id', '=', adam.tenantId)
      .execute(),
  );
const forgetPeople = () =>
  inTenant(desk.db, adam.tenantId, (tx) => tx.deleteFrom('people').where('person_id', '=', found.personId).execute());
const read = () => readSettings(desk, sofie, { params: {}, query: {}, body: {} });
const change = (version: number, settings: Partial<DeskSettings>) =>
  changeSettings(desk, adam, { params: {}, query: {}, body: { version, settings: deskSettings.parse(settings) } });

test('before the first setting the defaults hold', async () => {
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

test('who lost the answer saves the same again and hears that it is so, under its one new version', async () => {
  const { version } = await read();
  const saved = await change(version, { untakenTeamHours: 6 });
  expect([await change(version, { untakenTeamHours: 6 }), (await read()).version]).toEqual([saved, version + 1]);
});

test('an old page changes nothing', async () => {
  const before = await read();
  expect(await refusalOf(change(before.version - 1, { untakenTeamHours: 7 }))).toBe('changed-meanwhile');
  expect(await read()).toEqual(before);
});

test('the log holds which fields were changed, by whom, and none of their values', async () => {
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
  expect(JSON.parse(entry.facts)).toEqual({
    version: version + 1,
    changed: ['untakenDpoHours', 'untakenTeamHours'],
    seal: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('a new case is reminded of as the settings now say', async () => {
  await change((await read()).version, { reminderHours: [12] });
  const { caseId } = await reported(desk);
  const reminders = (await messagesOf(desk, caseId)).filter(({ kind }) => kind === 'reminder');
  expect(reminders.map(({ payload }) => JSON.parse(payload).step)).toEqual([12, 'run-out']);
});

test.each([
  ['reminderHours.0', { reminderHours: [0] }],
  ['reminderHours', { reminderHours: Array.from({ length: 13 }, () => 1) }],
  ['workingTime.monday', { workingTime: { monday: { from: '16:00', to: '08:00' } } }],
  ['workingTime.friday.to', { workingTime: { friday: { from: '08:00', to: '25:00' } } }],
  ['workingTime.closedDays.0', { workingTime: { closedDays: ['2026-02-30'] } }],
  ['duty.0', { duty: [{ from: '2026-12-02', to: '2026-12-01', personId: sofie.personId }] }],
  ['duty.0.from', { duty: [{ from: '0001-01-01', to: '2026-12-01', personId: sofie.personId }] }],
  ['duty.0.to', { duty: [{ from: '2026-12-01', to: '9999-12-31', personId: sofie.personId }] }],
  ['workingTime', { workingTime: neverOpen }],
  ['workingTime.monday', { workingTime: { ...neverOpen, monday: { from: '08:00', to: '08:01' } } }],
  ['workingTime.closedEveryYear.0', { workingTime: { closedEveryYear: ['99-99'] } }],
  ['reminderHours.1', { reminderHours: [24, 24.0000001] }],
  ['reminderHours', { reminderHours: [24, 24] }],
  ['teamMail', { teamMail: 'not an address\nBcc: x@y.example' }],
  ['teamMail', { teamMail: 'a@kommune.example, b@kommune.example' }],
  ['teamMail', { teamMail: 'gdpr@kommune.example\nBcc: x@y.example' }],
  ['deskMailbox', { deskMailbox: 'GDPR <gdpr@kommune.example>' }],
  ['contact.mail', { contact: { mail: 'javascript:alert(1)' } }],
  ['contact.phone', { contact: { phone: '72 36 00 00\n72 36 00 01' } }],
  ['contact.name', { contact: { name: 'Dorte\nKrag' } }],
  ['untakenTeamHours', { untakenTeamHours: 'fire' }],
  ['deskMailBox', { deskMailBox: 'slåfejl@eksempel-kommune.example' }],
])('%s that cannot be is refused by name, and nothing changes', async (field, settings) => {
  const before = await read();
  const answer = await askAs(desk, adam)('changeSettings', { json: { version: before.version, settings } });
  expect([answer.status, problemIn(answer).errors?.map((one) => one.field)]).toEqual([400, [`settings.${field}`]]);
  expect(await read()).toEqual(before);
});

test.each([
  ['would never open', { workingTime: neverOpen }],
  ['has a name of another version', { untakenHours: 4 }],
])('what was kept and %s does not prevent a change', async (_what, kept) => {
  const before = await read();
  await keep(kept);
  await change(before.version, { untakenTeamHours: 6 });
  expect((await read()).settings.untakenTeamHours).toBe(6);
});

test('a duty of a person who is not in the directory is refused by name', async () => {
  const { version } = await read();
  const settings = { duty: [{ from: '2026-11-24', to: '2026-11-30', personId: absent }] };
  const answer = await askAs(desk, adam)('changeSettings', { json: { version, settings } });
  expect([answer.status, problemIn(answer).errors?.map((one) => one.field)]).toEqual([
    422,
    ['settings.duty.0.personId'],
  ]);
});

test('while the directory does not answer no new person goes on the roster', async () => {
  const settings = { duty: [{ from: '2026-11-24', to: '2026-11-30', personId: silent }] };
  expect(await refusalOf(change((await read()).version, settings))).toBe('directory-unavailable');
});

test('a person whom only the directory knows may have the duty, also after having left', async () => {
  const settings = { duty: [{ from: '2026-11-24', to: '2026-11-30', personId: found.personId }] };
  const { version } = await change((await read()).version, settings);
  await forgetPeople();
  found.left = true;
  expect(await change(version, { ...settings, untakenTeamHours: 5 })).toMatchObject({ version: version + 1 });
});

test.each([
  ['a week that is never open', { workingTime: neverOpen, untakenTeamHours: 3 }],
  ['hours of another form', { reminderHours: 'ofte', untakenTeamHours: 3 }],
  ['a setting of another version', { untakenTeamHours: 3, telegram: 'never' }],
])('%s, kept by an earlier version, stops no report and takes no other setting with it', async (_, kept) => {
  await keep(kept);
  await reported(desk);
  expect((await read()).settings).toEqual(deskSettings.parse({ untakenTeamHours: 3 }));
});

test('one weekday that cannot be has its standard hours, the others as they were set', async () => {
  await keep({ workingTime: { monday: { from: '08:00', to: '08:01' }, tuesday: null } });
  expect((await read()).settings).toEqual(deskSettings.parse({ workingTime: { tuesday: null } }));
});

test('kept settings of no form at all are the defaults', async () => {
  await keep([]);
  expect((await read()).settings).toEqual(deskSettings.parse({}));
});
