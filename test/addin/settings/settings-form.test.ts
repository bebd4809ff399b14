import { changedIn, formOf, ontop, readForm, type SettingsForm, standard } from '#addin/settings/settings-form.ts';

const usual = formOf(standard, 'da');
const closed = { open: false, from: '', to: '' };
const everyDayClosed = { ...{ monday: closed, tuesday: closed, wednesday: closed, thursday: closed, friday: closed } };
const faultsOf = (change: Partial<SettingsForm>) => [...readForm({ ...usual, ...change }).faulty];

test('settings come back out of their fields', () => expect(readForm(usual).settings).toEqual(standard));

test('a decimal comma is a number', () =>
  expect(readForm({ ...usual, untakenTeamHours: '2,5' }).settings?.untakenTeamHours).toBe(2.5));

test('a closed day is written as Danes write it', () =>
  expect(readForm({ ...usual, closedEveryYear: '5/6, 24.12.' }).settings?.workingTime.closedEveryYear).toEqual([
    '06-05',
    '12-24',
  ]));

test('the 29th of February can be a closed day', () => expect(faultsOf({ closedEveryYear: '29/2' })).toEqual([]));

test('a date with its year is read', () =>
  expect(readForm({ ...usual, closedDays: '7/5 2027' }).settings?.workingTime.closedDays).toEqual(['2027-05-07']));

test('a closed weekday has no hours', () =>
  expect(
    readForm({ ...usual, friday: { open: false, from: '08:00', to: '15:00' } }).settings?.workingTime.friday,
  ).toBeNull());

test.each<[keyof SettingsForm, Partial<SettingsForm>]>([
  ['reminderHours', { reminderHours: '24, snart' }],
  ['reminderHours', { reminderHours: '24, 96' }],
  ['untakenDpoHours', { untakenDpoHours: '' }],
  ['minutesBeforeClosing', { minutesBeforeClosing: '12,5' }],
  ['closedEveryYear', { closedEveryYear: '31/2' }],
  ['closedDays', { closedDays: '31/11 2027' }],
  ['monday', { monday: { open: true, from: '16:00', to: '08:00' } }],
  ['duty', { duty: [{ from: '2026-11-30', to: '2026-11-23', personId: '5f0c1d1e-1c57-4f0a-9a51-3e1a3c1f0001' }] }],
  ['duty', { duty: [{ from: '2026-11-23', to: '2026-11-30', personId: '' }] }],
  ['monday', { monday: { open: true, from: '08:00', to: '08:01' } }],
  ['monday', everyDayClosed],
  ['duty', { duty: [{ from: '0001-01-01', to: '9999-12-31', personId: '5f0c1d1e-1c57-4f0a-9a51-3e1a3c1f0001' }] }],
  ['reminderHours', { reminderHours: '24, 24' }],
  ['teamMail', { teamMail: 'gdpr' }],
  ['deskMailbox', { deskMailbox: 'a@kommune.example; b@kommune.example' }],
  ['contact', { contact: { name: '', mail: 'javascript:alert(1)', phone: '' } }],
  ['contact', { contact: { name: '', mail: '', phone: 'ring' } }],
])('%s is faulty with %j', (key, change) => expect(faultsOf(change)).toEqual([key]));

test('a changed field is counted once', () =>
  expect(changedIn(usual, { ...usual, monday: { open: false, from: '', to: '' } })).toEqual(['monday']));

test('own changes go on top of what a colleague saved; what was not touched follows theirs', () => {
  const mine = { ...usual, untakenTeamHours: '2', teamMail: 'mit@kommune.example' };
  const theirs = { ...usual, untakenTeamHours: '6', untakenDpoHours: '12' };
  expect(ontop(usual, mine, theirs)).toMatchObject({
    untakenTeamHours: '2',
    untakenDpoHours: '12',
    teamMail: 'mit@kommune.example',
  });
});
