import { breachReminders } from '#shared/breaches/reminders.ts';
import { tellManagerAt } from '#shared/reminders/tell-manager.ts';
import { untakenAlarms } from '#shared/reminders/untaken-alarms.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { keptSettings } from '#shared/settings/kept-settings.ts';
import { workingTime } from '#shared/settings/opening-hours.ts';
import { fc } from '#test/support/properties.ts';

const names = [...Object.keys(deskSettings.shape), ...Object.keys(workingTime.shape), 'valueOf', 'another'];
const value = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, 0, 24, 1e9, '24:00', 'never', [24], [1, 1], ['06-05'], { from: '08:00', to: '08:00' }),
  fc.constantFrom({ from: '08:00', to: '16:00' }, { from: '2026-01-01', to: '9999-12-31', personId: 'x' }),
);
const fields = fc.dictionary(fc.constantFrom(...names), value);
const kept = fc
  .oneof(fc.anything(), fields, fc.record({ workingTime: fields, reminderHours: value }))
  .map((one): unknown => JSON.parse(JSON.stringify(one, (_, part) => (typeof part === 'bigint' ? 0 : part)) ?? 'null'));

test('whatever was kept, a case can be planned by it', () => {
  const received = new Date('2026-12-24T12:00:00Z');
  const deadline = new Date('2026-12-27T12:00:00Z');
  fc.assert(
    fc.property(kept, (one) => {
      const settings = keptSettings(one);
      const told = tellManagerAt(received, deadline, settings);
      const moments = [...breachReminders(received, settings), ...untakenAlarms(received, deadline, settings)];
      return [...moments, ...(told ? [told] : [])].every(({ at }) => at >= received && at <= deadline);
    }),
    { numRuns: 300 },
  );
});

test('what cannot be worked with holds its default, and the rest stays', () => {
  expect(
    keptSettings({ untakenTeamHours: 0, untakenDpoHours: 16, workingTime: { monday: null, friday: 'closed' } }),
  ).toEqual(deskSettings.parse({ untakenDpoHours: 16, workingTime: { monday: null } }));
});

test.each(['valueOf', 'constructor', 'another'])('a field called %s is none of ours', (name) =>
  expect(keptSettings({ [name]: 1, untakenTeamHours: 2 })).toEqual(deskSettings.parse({ untakenTeamHours: 2 })),
);
