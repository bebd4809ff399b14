import { z } from 'zod';
import { foreign, written } from '../text/written.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const opening = z
  .strictObject({ from: hour, to: hour })
  .refine(({ from, to }) => from < to, { params: { code: 'ends-before-it-begins' } })
  .nullable();
const day = z.iso.date();

/** When the team is at work, Copenhagen time; a weekday without hours is closed. Danish holidays are always closed. */
export const workingTime = z.strictObject({
  monday: opening.default({ from: '08:00', to: '16:00' }),
  tuesday: opening.default({ from: '08:00', to: '16:00' }),
  wednesday: opening.default({ from: '08:00', to: '16:00' }),
  thursday: opening.default({ from: '08:00', to: '16:00' }),
  friday: opening.default({ from: '08:00', to: '15:00' }),
  saturday: opening.default(null),
  sunday: opening.default(null),
  /** Days the town hall is closed by agreement, every year, as `MM-DD`; not holidays, and the 72 hours run through them. */
  closedEveryYear: z
    .array(z.string().regex(/^\d\d-\d\d$/))
    .max(60)
    .default(['06-05', '12-24', '12-31']),
  closedDays: z.array(day).max(400).default([]),
});
export type WorkingTime = z.infer<typeof workingTime>;

const dutyTurn = z
  .strictObject({ from: day, to: day, personId: z.uuid() })
  .refine(({ from, to }) => from <= to, { params: { code: 'ends-before-it-begins' } });

/** Everything a municipality may set, each with the default that holds until it does. */
export const deskSettings = z.strictObject({
  /** Hours after awareness at which the channel and whoever has the case are reminded. */
  reminderHours: z.array(z.number().min(1).max(95)).max(12).default([24, 48, 60, 68, 71]),
  /** Working hours nobody has taken a case: alarm to the team, then to the DPO. */
  untakenTeamHours: z.number().min(0.5).max(80).default(4),
  untakenDpoHours: z.number().min(0.5).max(80).default(8),
  workingTime: workingTime.prefault({}),
  /** Minutes before closing time at which what would come in the free time is said. */
  minutesBeforeClosing: z.int().min(0).max(240).default(60),
  duty: z.array(dutyTurn).max(400).default([]),
  /** Elapsed hours after which the reporter is asked whether the recipient deleted the mail. */
  askDeletionAfterHours: z.number().min(1).max(720).default(24),
  /** Where the team is told by mail when Teams cannot be reached, and the mailbox it is sent from. */
  teamMail: foreign(320).default(''),
  deskMailbox: foreign(320).default(''),
  contact: z
    .strictObject({ name: written(200).default(''), mail: written(320).default(''), phone: written(40).default('') })
    .prefault({}),
});
export type DeskSettings = z.infer<typeof deskSettings>;
