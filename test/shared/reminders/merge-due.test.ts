import fc from 'fast-check';
import { breachReminders } from '#shared/breaches/reminders.ts';
import { mergeDue } from '#shared/reminders/merge-due.ts';
import type { ReminderStep } from '#shared/reminders/reminder-step.ts';

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
