import { breachReminders } from '#shared/breaches/reminders.ts';
import { mergeDue } from '#shared/reminders/merge-due.ts';
import type { ReminderStep } from '#shared/reminders/reminder-step.ts';
import { fc } from '#test/support/properties.ts';

const plan = breachReminders(new Date('2026-01-12T11:00Z'));
const at = (step: number) => new Date(Date.parse('2026-01-12T11:00Z') + step * 3_600_000);
const due = (step: number, sent: ReminderStep[] = []) => {
  const { send, merged } = mergeDue(plan, at(step), sent, at(72));
  return { send: send?.step, merged: merged.map((one) => one.step) };
};

test('nothing is due in the first hours', () => {
  expect(due(1)).toEqual({ send: undefined, merged: [] });
});

test('the first is sent when its time has come', () => {
  expect(due(24)).toEqual({ send: 24, merged: [] });
});

test('after an outage only the strongest is sent', () => {
  expect(due(70)).toEqual({ send: 68, merged: [24, 48, 60] });
});

test('what was sent is not sent again', () => {
  expect(due(49, [24, 48])).toEqual({ send: undefined, merged: [] });
});

test('a weaker one never follows a stronger', () => {
  expect(due(49, [48])).toEqual({ send: undefined, merged: [24] });
});

test('that the time has run out is the strongest', () => {
  expect(due(73, [24, 48])).toEqual({ send: 'run-out', merged: [60, 68, 71] });
});

/** A reminder is due with so many minutes left; the stronger one comes so many minutes after it. */
const besideNext = (left: number, away: number, ahead = 0) => {
  const minutesLeft = (minutes: number) => new Date(at(72).getTime() - minutes * 60_000);
  const now = minutesLeft(left);
  const next = minutesLeft(left - away);
  const two = [
    { step: 1, nominal: now, at: now },
    { step: 2, nominal: new Date(next.getTime() + ahead * 60_000), at: next },
  ];
  return mergeDue(two, now, [], at(72)).send ? 'sent' : 'merged';
};

// With 725 minutes left a reminder says 13 hours, and one that comes soon after says 12.
test.each([
  [725, 9, 0, 'merged'],
  [725, 10, 0, 'sent'],
  [725, 59, 180, 'merged'],
  [725, 60, 180, 'sent'],
  [725, 59, 1, 'sent'],
  [720, 30, 0, 'merged'],
  [61, 9, 0, 'merged'],
  [60, 9, 0, 'sent'],
  [50, 50, 120, 'sent'],
])('with %i minutes left and the next in %i, which is %i ahead of its time, it is %s', (left, away, ahead, becomes) =>
  expect(besideNext(left, away, ahead)).toBe(becomes),
);

test('each reminder is sent or merged exactly once, however rarely the outbox is run', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { maxLength: 12 }), (looks) => {
      const done: ReminderStep[] = [];
      for (const look of [...looks.sort((a, b) => a - b), 80]) {
        const { send, merged } = due(look, done);
        done.push(...merged, ...(send === undefined ? [] : [send]));
      }
      return done.length === plan.length && new Set(done).size === plan.length;
    }),
  );
});
