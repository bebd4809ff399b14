import { isWorkingDay } from '#shared/deadlines/working-days.ts';
import { reviewReminders } from '#shared/reviews/reminders.ts';
import { reviewPlan } from '#shared/reviews/review-plan.ts';
import { endOf } from '#shared/reviews/rhythm.ts';
import { Temporal } from '#shared/time/temporal.ts';
import { fc } from '#test/support/properties.ts';

const { reminderDays: usual } = reviewPlan.parse({ name: 'Hvert kvartal' });

test('20, 10 and 3 days before the end and on the last day, on working days', () =>
  expect(reviewReminders({ start: '2027-03-01', end: '2027-03-30' }, usual)).toEqual([
    { daysLeft: 20, day: '2027-03-10' },
    { daysLeft: 10, day: '2027-03-19' },
    // The 27th is a Saturday after Maundy Thursday and Good Friday.
    { daysLeft: 3, day: '2027-03-24' },
    { daysLeft: 0, day: '2027-03-30' },
  ]));

test('what falls on one day is said once, with the fewest days left', () =>
  expect(reviewReminders({ start: '2026-06-01', end: '2026-06-29' }, [2, 1, 3])).toEqual([
    { daysLeft: 1, day: '2026-06-26' },
  ]));

test('nothing is said on the first day or before it: the card says it', () =>
  expect(reviewReminders({ start: '2026-09-01', end: '2026-09-08' }, usual)).toEqual([
    { daysLeft: 3, day: '2026-09-04' },
    { daysLeft: 0, day: '2026-09-08' },
  ]));

test('every reminder is on a working day within the round, each day once, in order', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 7, max: 90 }),
      fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 10 }),
      (days, open, left) => {
        const start = Temporal.PlainDate.from('2026-01-01').add({ days }).toString();
        const end = endOf(start, open);
        const said = reviewReminders({ start, end }, left).map(({ day }) => day);
        expect(said).toEqual([...new Set(said)].sort());
        expect(said.every((day) => day > start && day <= end && isWorkingDay(day))).toBe(true);
      },
    ),
  ));
