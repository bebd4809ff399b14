import fc from 'fast-check';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { isWorkingTime } from '#shared/deadlines/working-time.ts';
import { type UntakenAlarm, untakenAlarms } from '#shared/reminders/untaken.ts';
import { type DeskSettings, deskSettings } from '#shared/settings/desk-settings.ts';
import { anySettings } from '#test/support/any-settings.ts';

const minute = 60_000;
const hour = 60 * minute;
const usual = deskSettings.parse({});
const alarms = (received: string, settings = usual) => {
  const at = new Date(received);
  return untakenAlarms(at, notifyAuthorityBy(at), settings);
};

test('nobody took it: the team after four working hours, the DPO after eight', () => {
  expect(alarms('2026-01-12T08:00Z')).toEqual([
    { to: 'team', workingHours: 4, at: new Date('2026-01-12T12:00Z'), early: false },
    { to: 'dpo', workingHours: 8, at: new Date('2026-01-13T08:00Z'), early: false },
  ]);
});

test('the hours are settings', () => {
  const settings = deskSettings.parse({ untakenTeamHours: 1, untakenDpoHours: 2 });
  expect(alarms('2026-01-12T08:00Z', settings).map(({ at }) => at.toISOString())).toEqual([
    '2026-01-12T09:00:00.000Z',
    '2026-01-12T10:00:00.000Z',
  ]);
});

// The deadline is named in the first column; what is said a minute before it is said before it.
test.each([
  ['Friday 9:00, due Monday 9:00', '2026-01-16T08:00:00Z', '2026-01-16T12:00:00Z', '2026-01-19T07:59:00Z'],
  ['Friday 13:30, due Monday 13:30', '2026-01-16T12:30:00Z', '2026-01-19T09:30:00Z', '2026-01-19T12:29:00Z'],
  ['Wednesday 30 December, due on Saturday', '2026-12-30T11:00:15Z', '2026-12-30T15:00:00Z', '2026-12-30T15:00:00Z'],
  ['Good Friday 9:00, due on Easter Monday', '2026-04-03T07:00:00Z', '2026-04-03T07:00:00Z', '2026-04-03T07:00:00Z'],
])('%s: the team and the DPO are told before the deadline (art. 33(1))', (_, received, team, dpo) => {
  expect(alarms(received).map(({ to, at }) => [to, at])).toEqual([
    ['team', new Date(team)],
    ['dpo', new Date(dpo)],
  ]);
});

test('a case that came in after its deadline alarms at once', () => {
  const received = new Date('2026-01-16T08:00Z');
  const told = untakenAlarms(received, new Date('2026-01-15T08:00Z'));
  expect(told.map(({ at }) => at)).toEqual([received, received]);
});

test('where no clock runs the working hours are counted to their end', () => {
  expect(untakenAlarms(new Date('2026-01-16T13:20Z'), undefined).map(({ at }) => at.toISOString())).toEqual([
    '2026-01-19T10:20:00.000Z',
    '2026-01-19T14:20:00.000Z',
  ]);
});

const holds = (received: Date, deadline: Date, { workingTime }: DeskSettings, { at, early }: UntakenAlarm) =>
  at >= received &&
  (at < deadline || at.getTime() === received.getTime()) &&
  (isWorkingTime(at, workingTime) || (early && at.getTime() === received.getTime()));

// 2026 has both clock changes, Easter, Christmas and the closed days of the defaults in it.
test('at every hour and a bit of a year no alarm comes after the deadline, before receipt, or while nobody is there', () => {
  const wrong: string[] = [];
  for (let at = Date.parse('2026-01-01T00:00Z'); at < Date.parse('2027-01-05T00:00Z'); at += 97 * minute) {
    const received = new Date(at);
    const deadline = notifyAuthorityBy(received);
    if (!untakenAlarms(received, deadline).every((alarm) => holds(received, deadline, usual, alarm)))
      wrong.push(received.toISOString());
  }
  expect(wrong).toEqual([]);
});

test('nor with any settings the desk accepts, found any time before it was received', () => {
  const received = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-02-01'), noInvalidDate: true });
  fc.assert(
    fc.property(received, fc.nat(100 * hour), anySettings, (at, ago, settings) => {
      const deadline = notifyAuthorityBy(new Date(at.getTime() - ago));
      return untakenAlarms(at, deadline, settings).every((alarm) => holds(at, deadline, settings, alarm));
    }),
    { numRuns: 300 },
  );
});
