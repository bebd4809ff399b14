import { tellManagerAt } from '#shared/reminders/tell-manager.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { anySettings } from '#test/support/any-settings.ts';
import { fc } from '#test/support/properties.ts';

const hour = 3_600_000;
const daily = deskSettings.parse({ tellManager: 'daily' });
const at = (known: string, given: object = {}) =>
  tellManagerAt(new Date(known), undefined, deskSettings.parse({ tellManager: 'daily', ...given }))?.at.toISOString();

test('at once unless the municipality says otherwise', () => {
  const known = new Date('2026-11-28T22:00:00Z');
  expect(tellManagerAt(known, undefined, deskSettings.parse({}))).toEqual({ at: known, together: false });
});

test('never is never', () => {
  expect(
    tellManagerAt(new Date('2026-11-24'), undefined, deskSettings.parse({ tellManager: 'never' })),
  ).toBeUndefined();
});

test.each([
  ['a working day', '2026-11-24T09:00:00Z', '2026-11-25T07:00:00.000Z'],
  ['before the day opens', '2026-11-24T05:00:00Z', '2026-11-24T07:00:00.000Z'],
  ['a Friday evening', '2026-11-27T20:00:00Z', '2026-11-30T07:00:00.000Z'],
  ['the moment of opening', '2026-11-24T07:00:00Z', '2026-11-25T07:00:00.000Z'],
  ['Christmas Eve', '2026-12-23T20:00:00Z', '2026-12-28T07:00:00.000Z'],
])('what became known on %s is told when the next working day opens', (_when, known, told) => {
  expect(at(known)).toBe(told);
});

test('found on a Friday before the town hall opens, it is told before it closes, for Monday is too late', () => {
  const known = new Date('2026-11-27T09:00:00Z');
  const deadline = new Date('2026-11-30T06:30:00Z');
  expect(tellManagerAt(known, deadline, daily)?.at.toISOString()).toBe('2026-11-27T14:00:00.000Z');
});

test('with any settings it is told before the deadline, or at once', () => {
  const known = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-02-01'), noInvalidDate: true });
  fc.assert(
    fc.property(known, fc.integer({ min: -hour, max: 72 * hour }), anySettings, (at, left, settings) => {
      const deadline = new Date(at.getTime() + left);
      const told = tellManagerAt(at, deadline, { ...settings, tellManager: 'daily' });
      return told !== undefined && told.at >= at && (told.at < deadline || told.at.getTime() === at.getTime());
    }),
  );
});
