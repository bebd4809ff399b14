import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { isWorkingTime, openingsBetween, workingHoursBetween } from '#shared/deadlines/working-time.ts';
import { type UntakenAlarm, untakenAlarms } from '#shared/reminders/untaken-alarms.ts';
import { type DeskSettings, deskSettings } from '#shared/settings/desk-settings.ts';
import { anySettings } from '#test/support/any-settings.ts';
import { depth } from '#test/support/depth.ts';
import { fc } from '#test/support/properties.ts';

const minute = 60_000;
const hour = 60 * minute;
const usual = deskSettings.parse({});
const alarms = (received: string, settings = usual) => {
  const at = new Date(received);
  return untakenAlarms(at, notifyAuthorityBy(at), settings);
};

test('an untaken case alarms the team after four working hours, the DPO after eight', () => {
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

// The deadline is named in the first column. Two working hours are left for the DPO where there are so many.
test.each([
  ['Friday 9:00, due Monday 9:00', '2026-01-16T08:00:00Z', '2026-01-16T10:30:00Z', '2026-01-16T13:00:00Z'],
  ['Friday 13:30, due Monday 13:30', '2026-01-16T12:30:00Z', '2026-01-19T08:00:00Z', '2026-01-19T10:30:00Z'],
  [
    'Wednesday 30 December, due on Saturday',
    '2026-12-30T11:00:15Z',
    '2026-12-30T12:00:07.500Z',
    '2026-12-30T13:00:00Z',
  ],
  ['Friday 15:30, closed, due Monday 14:30', '2026-10-23T13:30:00Z', '2026-10-26T09:15:00Z', '2026-10-26T11:30:00Z'],
  ['Wednesday before Easter 14:10, due on Saturday', '2027-03-24T13:10Z', '2027-03-24T13:10Z', '2027-03-24T13:10Z'],
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

test('where the deadline falls outside working hours, the DPO hears it no later than the minutes set before closing', () => {
  const settings = deskSettings.parse({ minutesBeforeClosing: 180 });
  expect(alarms('2026-12-30T09:00Z', settings).map(({ at }) => at.toISOString())).toEqual([
    '2026-12-30T10:30:00.000Z',
    '2026-12-30T12:00:00.000Z',
  ]);
});

test('where it falls within them, those minutes do not count', () => {
  const settings = deskSettings.parse({ minutesBeforeClosing: 180 });
  expect(alarms('2026-01-16T12:30:00Z', settings)).toEqual(alarms('2026-01-16T12:30:00Z'));
});

test('where little working time is left before a deadline, both hear when work begins', () => {
  const told = untakenAlarms(new Date('2026-01-17T11:00Z'), new Date('2026-01-19T08:30Z'));
  expect(told.map(({ at, early }) => [at.toISOString(), early])).toEqual([
    ['2026-01-19T07:00:00.000Z', true],
    ['2026-01-19T07:00:00.000Z', true],
  ]);
});

test('an alarm that a municipality sets later for the team than for the DPO comes with that to the DPO', () => {
  const told = alarms('2026-01-12T08:00Z', deskSettings.parse({ untakenTeamHours: 9, untakenDpoHours: 2 }));
  expect(told.map(({ at }) => at)).toEqual([new Date('2026-01-12T10:00Z'), new Date('2026-01-12T10:00Z')]);
});

/** Two working hours or a quarter of all there are; where there are fewer, all of them. A second is left for rounding. */
const leavesTimeToAct = (received: Date, deadline: Date, settings: DeskSettings, dpo: Date): boolean => {
  const { workingTime, minutesBeforeClosing } = settings;
  const all = workingHoursBetween(received, deadline, workingTime);
  const closing = openingsBetween(received, deadline, workingTime).at(-1)?.to ?? deadline;
  const atLeast = Math.max(2, all / 4, closing < deadline ? minutesBeforeClosing / 60 : 0);
  return workingHoursBetween(dpo, deadline, workingTime) >= Math.min(all, atLeast) - 1 / 3600;
};
const lets = (received: Date, deadline: Date, settings: DeskSettings): boolean => {
  const told = untakenAlarms(received, deadline, settings);
  const at = (whom: UntakenAlarm['to']) => told.find(({ to }) => to === whom)?.at ?? new Date(Number.NaN);
  return at('team') <= at('dpo') && leavesTimeToAct(received, deadline, settings, at('dpo'));
};

const holds = (received: Date, deadline: Date, { workingTime }: DeskSettings, { at, early }: UntakenAlarm) =>
  at >= received &&
  (at < deadline || at.getTime() === received.getTime()) &&
  (isWorkingTime(at, workingTime) || (early && at.getTime() === received.getTime()));

// 2026 has both clock changes, Easter, Christmas and the closed days of the defaults in it; the steps come to every minute
// of the hour in turn.
const step = (397 * minute) / depth;
test('all through a year no alarm comes too late to act, before receipt, or outside working hours', () => {
  const wrong: string[] = [];
  for (let at = Date.parse('2026-01-01T00:00Z'); at < Date.parse('2027-01-05T00:00Z'); at += step) {
    const received = new Date(at);
    const deadline = notifyAuthorityBy(received);
    const told = untakenAlarms(received, deadline);
    if (!told.every((alarm) => holds(received, deadline, usual, alarm)) || !lets(received, deadline, usual))
      wrong.push(received.toISOString());
  }
  expect(wrong).toEqual([]);
});

test('nor with any settings the desk accepts, found any time before it was received', () => {
  const received = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-02-01'), noInvalidDate: true });
  fc.assert(
    fc.property(received, fc.nat(100 * hour), anySettings, (at, ago, settings) => {
      const deadline = notifyAuthorityBy(new Date(at.getTime() - ago));
      const told = untakenAlarms(at, deadline, settings);
      return told.every((alarm) => holds(at, deadline, settings, alarm)) && lets(at, deadline, settings);
    }),
    { numRuns: 100 * depth },
  );
});
