import { chooseReminder, type ReminderRow } from '#functions/deliveries/reminder-choice.ts';
import type { ReminderStep } from '#shared/reminders/reminder-step.ts';

const aware = new Date('2026-11-24T08:00:00Z');
const after = (step: number) => new Date(aware.getTime() + step * 3_600_000);
const clock = {
  instantOf: (step: ReminderStep) => after(step === 'run-out' ? 72 : step),
  deadline: after(72),
};
const row = (step: number | 'run-out', given: Partial<ReminderRow> = {}): ReminderRow => {
  const nominal = after(step === 'run-out' ? 72 : step);
  return { outboxId: `row-${step}`, state: 'open', step, nominal, plannedAt: nominal, finishedAt: null, ...given };
};
const choose = (mine: ReminderRow, others: ReminderRow[], now: Date) =>
  chooseReminder(mine, [mine, ...others], clock, now);

test('the only one due is said', () => {
  expect(choose(row(24), [row(48)], after(24))).toEqual({ say: true, merge: [], standsFor: 0 });
});

test('a weaker one is not said when a stronger is due', () => {
  expect(choose(row(24), [row(48)], after(50)).say).toBe(false);
});

test('the strongest is said for the weaker ones', () => {
  expect(choose(row(48), [row(24)], after(50))).toEqual({ say: true, merge: ['row-24'], standsFor: 1 });
});

test('a weaker one is not said after a stronger', () => {
  expect(choose(row(48), [row(60, { state: 'done', finishedAt: after(40) })], after(48)).say).toBe(false);
});

test('the same step twice in the plan is said once', () => {
  expect(choose(row(24), [row(24, { outboxId: 'again', state: 'done', finishedAt: after(24) })], after(25)).say).toBe(
    false,
  );
});

test('what was said under an earlier awareness counts when it was said after this one’s time', () => {
  const earlier = row(24, { outboxId: 'earlier', state: 'done', nominal: after(24.5), finishedAt: after(24.5) });
  expect(choose(row(24), [earlier], after(25)).say).toBe(false);
});

test('what was said under an earlier awareness counts also at the very moment of this one', () => {
  const earlier = row(24, { outboxId: 'earlier', state: 'done', nominal: after(10), finishedAt: after(24) });
  expect(choose(row(24), [earlier], after(25)).say).toBe(false);
});

test('what was said under an earlier awareness does not count when this one’s time came later', () => {
  const earlier = row(24, { outboxId: 'earlier', state: 'done', nominal: after(10), finishedAt: after(10) });
  expect(choose(row(24), [earlier], after(24)).say).toBe(true);
});

test('the running out is said after every hour was said', () => {
  expect(choose(row('run-out'), [row(71, { state: 'done', finishedAt: after(71) })], after(72)).say).toBe(true);
});

test('a second row of the same step goes with the first when it is due, and not before', () => {
  const twin = row(24, { outboxId: 'twin' });
  expect(choose(row(24), [twin], after(24)).merge).toEqual(['twin']);
  expect(choose(row(24), [{ ...twin, plannedAt: after(26) }], after(25)).merge).toEqual([]);
});

test('it stands for each weaker step once, and not for a second row of its own', () => {
  const others = [row(24), row(24, { outboxId: 'again' }), row(48, { outboxId: 'twin' })];
  expect(choose(row(48), others, after(50)).standsFor).toBe(1);
});

test.each([
  ['since the last one said', 41, 1],
  ['with the last one said', 40, 0],
  ['before the last one said', 39, 0],
])('it stands for what was merged %s, or not', (_, merged, count) => {
  const others = [
    row(30, { state: 'merged', finishedAt: after(merged) }),
    row(36, { state: 'done', finishedAt: after(40) }),
  ];
  expect(choose(row(48), others, after(48)).standsFor).toBe(count);
});

test('it does not stand for what was merged before the clock moved', () => {
  const before = row(30, { state: 'merged', nominal: after(10), finishedAt: after(41) });
  expect(choose(row(48), [before], after(48)).standsFor).toBe(0);
});
