import { breachReminders } from '#shared/breaches/reminders.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { isWorkingTime } from '#shared/deadlines/working-time.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { anySettings } from '#test/support/any-settings.ts';
import { fc } from '#test/support/properties.ts';

const aware = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
const said = (known: string, settings = {}) =>
  Object.fromEntries(
    breachReminders(new Date(known), deskSettings.parse(settings)).map(({ step, at }) => [step, at.toISOString()]),
  );

test('a case known on Monday at noon is reminded of at 24, 48, 60, 68 and 71 step and when the time runs out', () => {
  expect(breachReminders(new Date('2026-01-12T11:00Z')).map(({ step }) => step)).toEqual([
    24,
    48,
    60,
    68,
    71,
    'run-out',
  ]);
});

test('what falls in working time is said at its own instant', () => {
  expect(said('2026-01-12T11:00Z')).toMatchObject({ 24: '2026-01-13T11:00:00.000Z', 71: '2026-01-15T10:00:00.000Z' });
});

test('what falls at night is said an hour before the town hall closes', () => {
  expect(said('2026-01-12T11:00Z')).toMatchObject({ 60: '2026-01-14T14:00:00.000Z' });
});

test('what runs out on Sunday is said on Friday afternoon', () => {
  expect(said('2026-01-15T10:00Z')).toMatchObject({ 71: '2026-01-16T13:00:00.000Z' });
});

test('what runs out on the Saturday before Easter is said on Wednesday', () => {
  expect(said('2026-04-01T08:00Z')).toMatchObject({ 71: '2026-04-01T13:00:00.000Z' });
});

test('the running out is told at its own instant, on a Sunday as well', () => {
  expect(said('2026-01-15T10:00Z')).toMatchObject({ 'run-out': '2026-01-18T10:00:00.000Z' });
});

test('known on Friday evening, what would have been said before is said at once', () => {
  expect(said('2026-01-16T19:00Z')).toMatchObject({ 24: '2026-01-16T19:00:00.000Z', 48: '2026-01-16T19:00:00.000Z' });
});

test('step a municipality sets itself are planned in order', () => {
  expect(Object.keys(said('2026-01-12T11:00Z', { reminderHours: [70, 36] }))).toEqual(['36', '70', 'run-out']);
});

test('a step at or past the deadline is left out', () => {
  expect(Object.keys(said('2026-01-12T11:00Z', { reminderHours: [71.5, 72, 90] }))).toEqual(['71.5', 'run-out']);
});

test('with any settings no reminder is later than its step or the deadline, none before awareness', () => {
  fc.assert(
    fc.property(aware, anySettings, (at, settings) =>
      breachReminders(at, settings).every(
        (one) => one.at <= one.nominal && one.nominal <= notifyAuthorityBy(at) && one.at >= at,
      ),
    ),
  );
});

test('every reminder is said at work or at once', () => {
  fc.assert(
    fc.property(aware, anySettings, (at, settings) =>
      breachReminders(at, settings).every(
        (one) =>
          one.step === 'run-out' || isWorkingTime(one.at, settings.workingTime) || one.at.getTime() === at.getTime(),
      ),
    ),
  );
});

test('the running out is the deadline', () => {
  fc.assert(fc.property(aware, (at) => breachReminders(at).at(-1)?.at.getTime() === notifyAuthorityBy(at).getTime()));
});

test('refuses an invalid instant', () => {
  expect(() => breachReminders(new Date(Number.NaN))).toThrow(RangeError);
});
