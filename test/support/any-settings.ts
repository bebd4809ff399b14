import { type DeskSettings, deskSettings, tellManagerChoices } from '#shared/settings/desk-settings.ts';
import { fc } from '#test/support/properties.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');
const clock = (minute: number) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

const opening = fc
  .tuple(fc.integer({ min: 0, max: 1409 }), fc.integer({ min: 30, max: 1439 }))
  .map(([from, long]) => ({ from: clock(from), to: clock(Math.min(1439, from + long)) }));

const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

const week = fc
  .array(fc.option(opening, { nil: null, freq: 2 }), { minLength: 7, maxLength: 7 })
  .filter((hours) => hours.some(Boolean))
  .map(([monday, tuesday, wednesday, thursday, friday, saturday, sunday]) => ({
    ...{ monday, tuesday, wednesday, thursday, friday, saturday, sunday },
  }));

const untaken = fc.double({ min: 0.5, max: 80, noNaN: true });

/** Any settings the desk accepts: narrow weeks, long holidays, extreme hours. Each has passed the schema itself. */
export const anySettings: fc.Arbitrary<DeskSettings> = fc
  .record({
    reminderHours: fc.uniqueArray(
      fc.integer({ min: 4, max: 380 }).map((quarters) => quarters / 4),
      { maxLength: 12 },
    ),
    untakenTeamHours: untaken,
    untakenDpoHours: untaken,
    readingMsPerLine: fc.integer({ min: 0, max: 5000 }),
    reviewArticlesMonths: fc.integer({ min: 1, max: 60 }),
    minutesBeforeClosing: fc.integer({ min: 0, max: 240 }),
    tellManager: fc.constantFrom(...tellManagerChoices),
    workingTime: fc
      .record({ week, closedDays: fc.array(day, { maxLength: 400 }), every: fc.array(day, { maxLength: 60 }) })
      .map(({ week: hours, closedDays, every }) => ({
        ...hours,
        closedDays,
        closedEveryYear: every.map((one) => one.slice(5)),
      })),
  })
  .map((settings) => deskSettings.parse(settings));
