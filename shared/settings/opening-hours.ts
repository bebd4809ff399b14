import { z } from 'zod';
import { dayInYear, saneDay } from './days.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** The shortest working day: less is a slip of the pen, and too short for an alarm to reach the team. Minutes. */
const shortest = 30;

const opening = z
  .strictObject({ from: hour, to: hour })
  .refine(({ from, to }) => from < to, { params: { code: 'ends-before-it-begins' }, abort: true })
  .refine(({ from, to }) => minutesOf(to) - minutesOf(from) >= shortest, { params: { code: 'too-short-a-day' } })
  .nullable();

/**
 * When the team is at work, Copenhagen time; a weekday without hours is closed. Danish holidays are always closed. At
 * least one weekday is open: a team that is never at work cannot be reminded.
 */
export const workingTime = z
  .strictObject({
    monday: opening.default({ from: '08:00', to: '16:00' }),
    tuesday: opening.default({ from: '08:00', to: '16:00' }),
    wednesday: opening.default({ from: '08:00', to: '16:00' }),
    thursday: opening.default({ from: '08:00', to: '16:00' }),
    friday: opening.default({ from: '08:00', to: '15:00' }),
    saturday: opening.default(null),
    sunday: opening.default(null),
    /** Days the town hall is closed by agreement, every year, as `MM-DD`; not holidays, and the 72 hours run through them. */
    closedEveryYear: z.array(dayInYear).max(60).default(['06-05', '12-24', '12-31']),
    closedDays: z.array(saneDay).max(400).default([]),
  })
  .refine(({ closedEveryYear: _every, closedDays: _days, ...week }) => Object.values(week).some(Boolean), {
    params: { code: 'never-open' },
  });
export type WorkingTime = z.infer<typeof workingTime>;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
