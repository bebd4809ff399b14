import { onDuty } from '#shared/reminders/on-duty.ts';
import { untakenAlarms } from '#shared/reminders/untaken.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';

test('nobody took it: the team after four working hours, the DPO after eight', () => {
  expect(untakenAlarms(new Date('2026-01-16T13:20Z'))).toEqual([
    { to: 'team', workingHours: 4, at: new Date('2026-01-19T10:20Z') },
    { to: 'dpo', workingHours: 8, at: new Date('2026-01-19T14:20Z') },
  ]);
});

test('the hours are settings', () => {
  const settings = deskSettings.parse({ untakenTeamHours: 1, untakenDpoHours: 2 });
  expect(untakenAlarms(new Date('2026-01-12T08:00Z'), settings).map(({ at }) => at.toISOString())).toEqual([
    '2026-01-12T09:00:00.000Z',
    '2026-01-12T10:00:00.000Z',
  ]);
});

const roster = [
  { from: '2026-01-12', to: '2026-01-18', personId: 'first' },
  { from: '2026-01-18', to: '2026-01-25', personId: 'second' },
];

test.each([
  ['2026-01-11T22:59:59Z', []],
  ['2026-01-11T23:00:00Z', ['first']],
  ['2026-01-18T12:00:00Z', ['first', 'second']],
  ['2026-01-25T22:59:59Z', ['second']],
  ['2026-01-25T23:00:00Z', []],
])('at %s the duty is with %j', (at, people) => {
  expect(onDuty(new Date(at), roster)).toEqual(people);
});
