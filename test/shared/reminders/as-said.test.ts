import { hoursLeft } from '#functions/texts/day-and-time.ts';
import { breachReminders } from '#shared/breaches/reminders.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { mergeDue } from '#shared/reminders/merge-due.ts';
import type { Reminder, ReminderStep } from '#shared/reminders/reminder-step.ts';
import { deskSettings } from '#shared/settings/desk-settings.ts';
import { anySettings } from '#test/support/any-settings.ts';
import { fc } from '#test/support/properties.ts';

const minute = 60_000;
const year = { min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true } as const;
const aware = fc.date(year).map((at) => new Date(Math.floor(at.getTime() / minute) * minute));

type Said = Reminder & { readonly said: Date };

/** What is said of a case when each reminder is looked at when it is due, or so many minutes late. */
const asSaid = (known: Date, plan: readonly Reminder[], late: (index: number) => number = () => 0): Said[] => {
  const looks = plan.map(({ at }, index) => new Date(at.getTime() + late(index) * minute));
  const done: ReminderStep[] = [];
  return looks
    .sort((a, b) => a.getTime() - b.getTime())
    .flatMap((now) => {
      const { send, merged } = mergeDue(plan, now, done, notifyAuthorityBy(known));
      done.push(...merged.map(({ step }) => step).filter((step) => !done.includes(step)));
      if (send === undefined) return [];
      done.push(send.step);
      return [{ ...send, said: now }];
    });
};
const beforeDeadline = (said: readonly Said[]) => said.filter(({ step }) => step !== 'run-out');
const left = (known: Date, at: Date) => hoursLeft(notifyAuthorityBy(known).getTime() - at.getTime(), 'da');
const forAny = (holds: (said: Said[], known: Date, plan: Reminder[]) => boolean) =>
  fc.assert(
    fc.property(aware, fc.oneof(fc.constant(deskSettings.parse({})), anySettings), (known, settings) => {
      const plan = breachReminders(known, settings);
      return holds(asSaid(known, plan), known, plan);
    }),
    { numRuns: 400 },
  );
const gaps = (said: readonly Said[]) =>
  said.slice(1).map((one, index) => one.said.getTime() - (said[index]?.said.getTime() ?? 0));
const stepsOf = (at: string) => {
  const known = new Date(at);
  return asSaid(known, breachReminders(known)).map(({ step, said }) => `${step} ${said.toISOString().slice(8, 16)}`);
};

test('one that comes three minutes before another that is said ahead of the night is said by that one', () =>
  expect(stepsOf('2026-12-01T13:57Z')).toEqual([
    '24 02T13:57',
    '60 03T14:00',
    '68 04T09:57',
    '71 04T12:57',
    'run-out 04T13:57',
  ]));

test('one half an hour before another that is said ahead of the weekend is said by that one', () =>
  expect(stepsOf('2026-12-01T16:31Z')).toEqual(['24 02T14:00', '60 03T14:00', '71 04T13:00', 'run-out 04T16:31']));

test('no two reminders of a case say the same', () =>
  forAny((said, known) => {
    const words = beforeDeadline(said).map((one) => left(known, one.said));
    return new Set(words).size === words.length;
  }));

test('the next reminder is a quarter of an hour later, or more', () =>
  forAny((said) => gaps(beforeDeadline(said)).every((gap) => gap >= 15 * minute)));

test('one that comes ahead of its time follows no other within the hour', () =>
  forAny((said) => {
    const all = beforeDeadline(said);
    return gaps(all).every((gap, index) => {
      const next = all[index + 1];
      return next === undefined || next.nominal.getTime() - next.at.getTime() <= minute || gap >= 60 * minute;
    });
  }));

test('the strongest before the deadline is always said, and the running out', () =>
  forAny((said, _known, plan) => {
    const last = plan.at(-2);
    return said.at(-1)?.step === 'run-out' && (!last || said.some(({ step }) => step === last.step));
  }));

test('none is said later than its own hours', () => forAny((said) => said.every((one) => one.said <= one.nominal)));

test('one that comes late, a few minutes before a stronger, is said by that one', () => {
  const known = new Date('2026-01-12T11:00Z');
  const late = [23 * 60 + 55, 0, 0, 0, 0, 0];
  expect(asSaid(known, breachReminders(known), (index) => late[index] ?? 0)[0]?.step).toBe(48);
});

test('in the last hour one that comes late is said all the same', () => {
  const known = new Date('2026-01-12T11:00Z');
  const plan = breachReminders(known, deskSettings.parse({ reminderHours: [71, 71.75] }));
  expect(asSaid(known, plan, (index) => (index === 0 ? 40 : 0)).map(({ step }) => step)).toEqual([
    71,
    71.75,
    'run-out',
  ]);
});

test('step a municipality sets a quarter of an hour apart are each said', () => {
  const known = new Date('2026-01-12T11:00Z');
  const plan = breachReminders(known, deskSettings.parse({ reminderHours: [71, 71.25, 71.5, 71.75] }));
  expect(asSaid(known, plan).map(({ step }) => step)).toEqual([71, 71.25, 71.5, 71.75, 'run-out']);
});
