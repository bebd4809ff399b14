import { tellManagerAt } from '#shared/reminders/tell-manager.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';

const at = (known: string, given: object = {}) =>
  tellManagerAt(new Date(known), deskSettings.parse({ tellManager: 'daily', ...given }))?.at.toISOString();

test('at once unless the municipality says otherwise', () => {
  const known = new Date('2026-11-28T22:00:00Z');
  expect(tellManagerAt(known, deskSettings.parse({}))).toEqual({ at: known, together: false });
});

test('never is never', () => {
  expect(tellManagerAt(new Date(), deskSettings.parse({ tellManager: 'never' }))).toBeUndefined();
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
